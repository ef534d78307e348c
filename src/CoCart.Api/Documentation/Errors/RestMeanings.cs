namespace CoCart.Api.Documentation.Errors;

/// <summary>
/// What is answered before the shop is asked, alike in all versions: statuses and meaning, by the wire's code. Of codes that stand in the
/// tables of the versions, too, these are the better words.
/// </summary>
internal static class RestMeanings
{
    public static readonly IReadOnlyDictionary<string, RestMeaning> All = new Dictionary<string, RestMeaning>
    {
        ["rest_no_route"] = new([404], "there is no such path, or it does not know this method"),
        ["rest_invalid_json"] = new([400], "the body is not valid JSON"),
        ["rest_invalid_param"] = new([400], "a parameter has the wrong type, form or value; `data.params` says in words which, `data.details` for programs"),
        ["rest_missing_callback_param"] = new([400], "a parameter that must be there is missing; `data.params` names it"),
        ["rest_callback_invalid"] = new([400], "`_jsonp` is no name of a function"),
        ["rest_batch_not_allowed"] = new([400], "this request cannot be part of a batch"),
        ["cocart_rest_invalid_path"] = new([400], "a path in a batch of `cocart/batch` leads elsewhere than to API v2"),
        ["rest_forbidden"] = new([401], "this is for those who are signed in"),
        ["cocart_rest_cannot_view"] = new([401, 403], "this is for shop managers and administrators: 401 to guests, 403 to others"),
        ["cocart_cannot_read_cart"] = new([401], "customers' carts are shown to administrators only"),
        ["cocart_authentication_error"] = new([401, 403], "login, password or token is wrong, or passwords came over plain HTTP"),
        ["cocart_rest_not_authorized"] = new([401], "signing in needs a login and a password"),
        ["woocommerce_rest_authentication_error"] = new([401], "a program's key or signature is wrong, or the key does not allow this"),
        ["woocommerce_rest_cannot_view"] = new([401, 403], "reading this is for shop managers and administrators", OnlyManaging: true),
        ["woocommerce_rest_cannot_create"] = new([400, 401, 403], "making this is for shop managers and administrators; with 400 the slug of an attribute is taken or reserved", OnlyManaging: true),
        ["woocommerce_rest_cannot_edit"] = new([401, 403], "changing this is for shop managers and administrators, or for nobody", OnlyManaging: true),
        ["woocommerce_rest_cannot_delete"] = new([401, 403], "deleting this is for shop managers and administrators, or for nobody", OnlyManaging: true),
        ["woocommerce_rest_cannot_batch"] = new([401, 403], "batches are for shop managers and administrators", OnlyManaging: true),
        ["cocart_jwt_auth_bad_config"] = new([403], "this server hands out no tokens (`Jwt:Secret`)"),
        ["cocart_handover_not_valid"] = new([404], "a link into the web shop was used before, or is too old"),
        ["cocart_webhook_signature_invalid"] = new([401], "the news of a shop are not signed with `Webhooks:Secret`"),
        ["rate_limit_exceeded"] = new([429], "too many wrong passwords: wait as long as `Retry-After` says"),
        ["cocart_unknown_server_error"] = new([500], "something went wrong on the server; its log has the reason"),
    };
}

/// <summary>What a code means.</summary>
/// <param name="Statuses">All that it comes with.</param>
/// <param name="Meaning">The second half of "it is answered when …".</param>
/// <param name="OnlyManaging">It is answered by the routes that manage the store, and by no others.</param>
internal sealed record RestMeaning(IReadOnlyList<int> Statuses, string Meaning, bool OnlyManaging = false);
