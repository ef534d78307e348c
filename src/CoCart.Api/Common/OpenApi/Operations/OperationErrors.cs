using System.Collections.Concurrent;
using System.Reflection;
using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Compiled;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Documentation.Errors;
using CoCart.Api.Idempotency;
using CoCart.Api.V2;
using CoCart.Application.Carts;
using CoCart.Application.Management;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>The errors that an operation can answer: wire codes by status, read from the compiled code of all that runs for it.</summary>
internal sealed class OperationErrors(CallGraph calls, RaisedErrors raised, IEnumerable<IDocumentKeeper> keepers)
{
    private static readonly ErrorCatalog Fallback = new V2Attribute().Errors;

    /// <summary>What runs before any action.</summary>
    private static readonly Type[] Always = [typeof(RestParametersReader), typeof(CallerAuthentication)];

    private readonly ConcurrentDictionary<(string Action, string? Method), IReadOnlyList<(int Status, IReadOnlyList<string> Codes)>> _known = [];

    /// <summary>Read once for all versions of the document: it is most of the work of making one.</summary>
    public IReadOnlyList<(int Status, IReadOnlyList<string> Codes)> Of(DescribedAction action) => _known.GetOrAdd(action.Key, _ =>
    [
        .. Before(action).Concat(Within(action))
            .Distinct()
            .GroupBy(error => error.Status, error => error.Code)
            .OrderBy(errors => errors.Key)
            .Select(errors => (errors.Key, (IReadOnlyList<string>)[.. errors.Order(StringComparer.Ordinal)])),
    ]);

    /// <summary>What marks and parameters of the action make of requests.</summary>
    private static IEnumerable<(int Status, string Code)> Before(DescribedAction action)
    {
        yield return (StatusCodes.Status500InternalServerError, "cocart_unknown_server_error");
        // the scope of a program's key
        yield return (StatusCodes.Status401Unauthorized, "woocommerce_rest_authentication_error");
        if (action.Arguments.Any())
            yield return (StatusCodes.Status400BadRequest, "rest_invalid_param");
        if (action.Arguments.Any(asked => asked.Argument.IsRequired))
            yield return (StatusCodes.Status400BadRequest, "rest_missing_callback_param");
        if (action.HasBody)
            yield return (StatusCodes.Status413PayloadTooLarge, "cocart_request_too_large");
        if (action.HasPatterns || action.Has<RunsBatchAttribute>())
            yield return (StatusCodes.Status404NotFound, "rest_no_route");
        if (action.Has<AdministratorsOnlyAttribute>())
            yield return (StatusCodes.Status401Unauthorized, "cocart_cannot_read_cart");
        foreach (var code in Refusals(action))
            foreach (var status in (int[])[StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden])
                yield return (status, code);
    }

    private static IEnumerable<string> Refusals(DescribedAction action)
    {
        if (action.Mark<ManagersOnlyAttribute>() is { } managers)
            yield return managers.Code;
        if (action.Has<AdministratorsInPersonAttribute>())
            yield return "cocart_rest_cannot_view";
    }

    private IEnumerable<(int Status, string Code)> Within(DescribedAction action) => SourcesOf(action).SelectMany(source => Raised(action, source.Starts, source.Errors.Words));

    /// <summary>The action; of a batch also whatever it can do, for the error of a request can be the answer.</summary>
    private static IEnumerable<(IEnumerable<MethodBase> Starts, ErrorCatalog Errors)> SourcesOf(DescribedAction action)
    {
        yield return (StartsOf(action), action.Errors ?? Fallback);
        if (action.Mark<RunsBatchAttribute>() is { } batch)
            foreach (var (inner, errors) in BatchableActions.Of(batch))
                yield return ([inner], errors);
    }

    private IEnumerable<(int Status, string Code)> Raised(DescribedAction action, IEnumerable<MethodBase> starts, IReadOnlyDictionary<string, WireError> words)
    {
        var kind = KindOf(action);
        foreach (var method in calls.Reach(starts, type => TakesPart(type, action)))
        {
            foreach (var code in raised.ShopCodes(method, kind))
                if (words.TryGetValue(code, out var word))
                    yield return (word.Status, word.Code);
            foreach (var code in raised.WireCodes(method))
                if (RestMeanings.All.TryGetValue(code, out var meaning))
                    foreach (var status in meaning.Statuses)
                        yield return (status, code);
        }
    }

    private static IEnumerable<MethodBase> StartsOf(DescribedAction action)
    {
        var types = Always.AsEnumerable();
        if (action.IsGet)
            types = types.Append(typeof(ScriptCallback));
        if (IsAboutCart(action) && !action.Has<StartsCartAttribute>())
            types = types.Append(typeof(CartSessions));
        if (action.IsKeyed)
            types = types.Append(typeof(IdempotencyMiddleware));
        if (action.Has<RunsBatchAttribute>())
            types = types.Append(typeof(BatchMember));

        return types.SelectMany(ProgramTypes.MethodsOf).Append(action.Method);
    }

    /// <summary>Kinds of documents are called as their resources are.</summary>
    private static StoreKind? KindOf(DescribedAction action) => action.Resource is { } resource ? Enum.Parse<StoreKind>(resource.One) : null;

    private static bool IsAboutCart(DescribedAction action) => !action.Has<WithoutCartAttribute>();

    /// <summary>
    /// What keeps documents of other kinds has nothing to do with it, nor has the condition of a change with what only looks, nor a commit with
    /// what stores nothing: only carts store something on the occasion of a look.
    /// </summary>
    private bool TakesPart(Type type, DescribedAction action) =>
        (KindOf(action) is not { } kind || !typeof(IDocumentKeeper).IsAssignableFrom(type) || keepers.Any(keeper => keeper.GetType() == type && keeper.Holds(kind)))
        && (action.ChangesCart || type != typeof(CartCondition))
        && (!action.IsGet || IsAboutCart(action) || !ProgramTypes.HandlesAll(type));
}
