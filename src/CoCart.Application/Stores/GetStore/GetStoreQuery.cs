using CoCart.Application.Common.Messaging;
using CoCart.Domain.Stores;

namespace CoCart.Application.Stores.GetStore;

/// <summary>Asks what the shop says of itself.</summary>
public sealed record GetStoreQuery : IQuery<Store>;
