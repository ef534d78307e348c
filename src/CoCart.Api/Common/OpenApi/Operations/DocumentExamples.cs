using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Management.Documents;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Examples of what is sent to actions that share their code: made of the examples of the document's members.</summary>
internal static class DocumentExamples
{
    public static JsonNode Of(DescribedAction action, ResourceAttribute resource)
    {
        var document = Of(resource.Document);
        if (action.Answer == typeof(DocumentBatch))
            return new JsonObject { ["create"] = new JsonArray(document) };

        return action.Answer == typeof(IReadOnlyList<JsonElement>) ? new JsonArray(document) : document;
    }

    private static JsonObject Of(Type document) => new(Contracts.MembersOf(document)
        .Select(member => (member.Name, Mark: member.Property.GetCustomAttribute<ExampleAttribute>()))
        .Where(member => member.Mark is not null)
        .Select(member => KeyValuePair.Create(member.Name, JsonNode.Parse(member.Mark?.Json ?? "null"))));
}
