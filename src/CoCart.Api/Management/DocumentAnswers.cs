using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using CoCart.Application.Management.ChangeDocuments;
using CoCart.Application.Products;

namespace CoCart.Api.Management;

/// <summary>Answers documents as they are kept, with their links.</summary>
internal static class DocumentAnswers
{
    public static object List(HttpContext context, StorePlace place, Listed<JsonElement> listed, PageOf page)
    {
        Paging.Announce(context, listed.Total, page.Number, Math.Max(page.Size, listed.Elements.Count));

        return listed.Elements.Select(document => Of(context, place, document)).ToList();
    }

    public static JsonObject Of(HttpContext context, StorePlace place, JsonElement document)
    {
        var answer = JsonObject.Create(document) ?? [];
        answer["_links"] = DocumentPaths.Links(place, document, Root(context));

        return Typed(context, answer);
    }

    public static object Created(HttpContext context, StorePlace place, JsonElement document)
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = $"{Root(context)}/{DocumentPaths.Of(place)}/{DocumentPaths.IdOf(place.Kind, document)}";

        return Of(context, place, document);
    }

    /// <summary>Only what was asked for is answered.</summary>
    public static JsonObject Batch(HttpContext context, StorePlace place, DocumentOutcomes outcomes)
    {
        var answer = new JsonObject();
        foreach (var (name, list) in ((string, IReadOnlyList<DocumentOutcome>)[])
            [("create", outcomes.Created), ("update", outcomes.Updated), ("delete", outcomes.Deleted)])
            if (list.Count > 0)
                answer[name] = new JsonArray([.. list.Select(outcome => Outcome(context, place, outcome))]);

        return answer;
    }

    private static JsonObject Outcome(HttpContext context, StorePlace place, DocumentOutcome outcome)
    {
        if (outcome.Document is { } document)
            return Of(context, place, document);
        var failure = outcome.Failure ?? throw new InvalidOperationException($"Nothing has become of the document {outcome.Id}.");
        var response = new ManagementAttribute().Errors.Describe(failure);

        var answer = Typed(context, new JsonObject { ["id"] = int.TryParse(outcome.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : outcome.Id });
        answer["error"] = JsonSerializer.SerializeToNode(response, JsonFaces.Of(context.Exchange().Face));

        return answer;
    }

    /// <summary>The typed face has promised types.</summary>
    private static JsonObject Typed(HttpContext context, JsonObject answer) => context.Exchange().Face is Face.Typed && context.GetEndpoint()?.Metadata.GetMetadata<ResourceAttribute>() is { } resource
        ? TypedDocument.Of(answer, resource.Document)
        : answer;

    private static string Root(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{context.Exchange().Mount}";
}
