using System.Text.Json;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;
using CoCart.Domain.Pricing;

namespace CoCart.ExamplePlugin;

/// <summary>Wraps what is in the cart: <c>{"namespace": "gift-wrapping", "data": {"paper": "red"}}</c>, or no longer without paper.</summary>
internal sealed class GiftWrapping : ICartCallback
{
    private const string FeeId = "gift-wrapping";

    public string Namespace => "gift-wrapping";

    public async ValueTask<CallbackAnswer> HandleAsync(CallbackRequest request, CancellationToken cancellationToken)
    {
        await Trouble.MakeAsync(Text(request.Data, "trouble"));

        return Text(request.Data, "paper") switch
        {
            null => new CallbackAnswer { RemovedFees = [FeeId] },
            "brown" => CallbackAnswer.Refuse("example_no_paper", "There is no brown paper.", 409),
            var paper => new CallbackAnswer
            {
                Fees = [new Fee(FeeId, $"Wrapped in {paper}", 2.5m, false, "")],
                Notices = [new Notice(NoticeType.Success, "Your presents will be wrapped.")],
            },
        };
    }

    private static string? Text(JsonElement data, string name) => data.TryGetProperty(name, out var value) ? value.GetString() : null;
}
