using System.Text.Json;
using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Management.TakeNews;

/// <summary>Another shop tells what has become of one of its documents; told twice it changes nothing more.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsDeleted">It is gone; else it is as the document says.</param>
/// <param name="Document">The document; of a deleted one only its number.</param>
public sealed record TakeNewsCommand(StoreKind Kind, bool IsDeleted, JsonElement Document) : ICommand<Unit>, IStoreCommand
{
    public IEnumerable<JsonElement> Fields => [];
}
