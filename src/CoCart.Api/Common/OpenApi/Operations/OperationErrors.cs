using CoCart.Api.Common.Errors;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>The errors that an operation can answer: wire codes by status.</summary>
internal static class OperationErrors
{
    private static readonly int[] Always =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden,
        StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError,
    ];

    public static IEnumerable<(int Status, IReadOnlyList<string> Codes)> Of(DescribedAction action)
    {
        var statuses = action.Answers.Where(answer => answer.Type == typeof(ErrorResponse)).Select(answer => answer.StatusCode).Concat(Always);
        if (action.HasBody)
            statuses = statuses.Append(StatusCodes.Status413PayloadTooLarge);
        if (!action.IsGet)
            statuses = statuses.Append(StatusCodes.Status409Conflict);
        if (action.IsKeyed)
            statuses = statuses.Append(StatusCodes.Status422UnprocessableEntity);
        if (action.ChangesCart)
            statuses = statuses.Append(StatusCodes.Status412PreconditionFailed);

        return statuses.Distinct().Order().Select(status => (status, (IReadOnlyList<string>)[]));
    }
}
