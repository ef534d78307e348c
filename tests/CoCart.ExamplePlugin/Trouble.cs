using System.Globalization;
using CoCart.Domain.Carts;

namespace CoCart.ExamplePlugin;

/// <summary>What a bad plug-in does. The member <c>trouble</c> of a line's data, or of a callback's, asks for it.</summary>
internal static class Trouble
{
    public static Task MakeAsync(ItemData data) => MakeAsync(data.Find("trouble")?.GetString());

    public static Task MakeAsync(string? kind)
    {
        switch (kind)
        {
            case "throw":
                throw new InvalidOperationException("A secret of the plug-in.");
            case "hang":
                return new TaskCompletionSource().Task;
            case "block":
                using (var never = new ManualResetEventSlim())
                    never.Wait();
                return Task.CompletedTask;
            case ['g', 'a', 't', 'e', ' ', .. var port]:
                return Gate.WaitAsync(int.Parse(port, CultureInfo.InvariantCulture));
            default:
                return Task.CompletedTask;
        }
    }
}
