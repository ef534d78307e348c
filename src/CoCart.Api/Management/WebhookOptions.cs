namespace CoCart.Api.Management;

/// <summary>News from another shop.</summary>
public sealed record WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>What the other shop signs its news with; without it no news is taken.</summary>
    public string Secret { get; init; } = "";
}
