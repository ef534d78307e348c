using System.Globalization;

namespace CoCart.Api.Common.Answers;

/// <summary>Texts of headers that are nearly always those of the answer before.</summary>
internal static class LastText
{
    private static Moment _moment = new(0, "0");
    private static Root _root = new("", default, "", "");

    /// <summary>A moment in whole seconds since 1970.</summary>
    public static string Seconds(DateTimeOffset moment)
    {
        var (seconds, last) = (moment.ToUnixTimeSeconds(), _moment);
        if (last.Seconds != seconds)
            _moment = last = new Moment(seconds, seconds.ToString(CultureInfo.InvariantCulture));

        return last.Text;
    }

    /// <summary>The link to the root of the API that a request speaks to.</summary>
    public static string RootLink(HttpRequest request, string mount)
    {
        var last = _root;
        if (last.Scheme != request.Scheme || last.Host != request.Host || last.Mount != mount)
            _root = last = new Root(request.Scheme, request.Host, mount, $"<{request.Scheme}://{request.Host}{mount}/>; rel=\"https://api.w.org/\"");

        return last.Link;
    }

    private sealed record Moment(long Seconds, string Text);

    private sealed record Root(string Scheme, HostString Host, string Mount, string Link);
}
