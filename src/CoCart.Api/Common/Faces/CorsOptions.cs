namespace CoCart.Api.Common.Faces;

/// <summary>Which web pages may use the API from a browser.</summary>
public sealed record CorsOptions
{
    public const string Section = "Cors";

    /// <summary>Origins as <c>https://shop.example.com</c>; without any every page may, as the original has it.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    public bool Allows(string origin) => Origins.Count is 0 || Names(origin);

    /// <summary>The origin is named, not only let in with all others.</summary>
    public bool Names(string origin) => Origins.Any(own => own.TrimEnd('/').Equals(origin, StringComparison.OrdinalIgnoreCase));
}
