using CoCart.Api.Common.Json;

namespace CoCart.Api.Common.Errors;

/// <summary>A request that fails on its way to the shop: its envelope is known already.</summary>
public sealed class RestException(ErrorResponse response) : Exception(response.Message)
{
    public ErrorResponse Response { get; } = response;

    public static RestException NoRoute() =>
        Of("rest_no_route", "There is no such route, or it does not know this method.", StatusCodes.Status404NotFound);

    public static RestException InvalidJson() => new(new ErrorResponse(
        "rest_invalid_json",
        "The body is not valid JSON.",
        new ErrorData(StatusCodes.Status400BadRequest) { JsonErrorCode = 4, JsonErrorMessage = "Syntax error" }));

    public static RestException InvalidCallback() =>
        Of("rest_callback_invalid", "The name of the callback may have letters, digits, _ and . only.", StatusCodes.Status400BadRequest);

    public static RestException UnreadableForm() =>
        Of("rest_invalid_param", "The form in the body cannot be read.", StatusCodes.Status400BadRequest);

    public static RestException Missing(IReadOnlyList<string> names) => new(new ErrorResponse(
        "rest_missing_callback_param",
        $"Missing: {string.Join(", ", names)}.",
        new ErrorData(StatusCodes.Status400BadRequest) { Params = ErrorParams.Missing(names) }));

    public static RestException Invalid(IReadOnlyDictionary<string, string> messages, IReadOnlyDictionary<string, ParameterError> details) =>
        new(new ErrorResponse(
            "rest_invalid_param",
            $"Not accepted: {string.Join(", ", messages.Keys)}.",
            new ErrorData(StatusCodes.Status400BadRequest) { Params = ErrorParams.Wrong(messages), Details = new Map<ParameterError>(details) }));

    /// <summary>The route is for administrators and shop managers.</summary>
    public static RestException NotForYou(bool isGuest, string code = "cocart_rest_cannot_view") => Of(
        code,
        "This is for administrators and shop managers.",
        isGuest ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden);

    /// <summary>Customers' carts are for administrators.</summary>
    public static RestException NotYourCustomer() => Unauthorized("cocart_cannot_read_cart", "Customers' carts are shown to administrators only.");

    /// <summary>A token that is forged, expired or taken back.</summary>
    public static RestException InvalidToken() => Of("cocart_authentication_error", "The token is not valid.", StatusCodes.Status403Forbidden);

    /// <summary>A program's key is wrong, or allows less than was asked for.</summary>
    public static RestException KeyRefused(string message) => Unauthorized("woocommerce_rest_authentication_error", message);

    /// <summary>The server has no key to sign tokens with.</summary>
    public static RestException NoTokens() => Of("cocart_jwt_auth_bad_config", "This server hands out no tokens.", StatusCodes.Status403Forbidden);

    /// <summary>A link that works once was used before, or is too old.</summary>
    public static RestException LinkUsedUp() =>
        Of("cocart_handover_not_valid", "This link was used before or is too old: ask the app for a new one.", StatusCodes.Status404NotFound);

    /// <summary>The request cannot be part of a batch.</summary>
    public static RestException NotInBatches() => Of("rest_batch_not_allowed", "This cannot be done in a batch.", StatusCodes.Status400BadRequest);

    /// <summary>A path of a batch that leads elsewhere than to API v2.</summary>
    public static RestException InvalidPath() =>
        Of("cocart_rest_invalid_path", "All paths of this batch must be of API v2.", StatusCodes.Status400BadRequest);

    /// <summary>A request of a batch that is none.</summary>
    public static RestException MalformedRequest() => Refused("requests", "A request has a method, a path that begins with a slash, and an object as body.");

    /// <summary>A parameter has another value than those that it may have.</summary>
    public static RestException NotOneOf(string name, params IEnumerable<string> values) => Refused(name, $"{name} is not one of {string.Join(", ", values)}.");

    /// <summary>The route is for those who are signed in.</summary>
    public static RestException NotSignedIn() => Of("rest_forbidden", "Sign in first.", StatusCodes.Status401Unauthorized);

    /// <summary>Who is not signed in has no reviews.</summary>
    public static RestException NoReviewer() => Unauthorized("cocart_rest_not_authorized", "Sign in to see your reviews.");

    /// <summary>Too many wrong passwords: the caller has to wait.</summary>
    public static RestException TooManyFailures() =>
        Of("rate_limit_exceeded", "Too many wrong passwords: try again later.", StatusCodes.Status429TooManyRequests);

    public static RestException Unauthorized(string code, string message) => Of(code, message, StatusCodes.Status401Unauthorized);

    private static RestException Refused(string name, string message) => Invalid(new Dictionary<string, string> { [name] = message }, new Dictionary<string, ParameterError>());

    private static RestException Of(string code, string message, int status) => new(new ErrorResponse(code, message, new ErrorData(status)));
}
