namespace CoCart.Api.Common.Sessions;

/// <summary>How callers may say who they are.</summary>
public sealed record AuthenticationOptions
{
    public const string Section = "Authentication";

    /// <summary>Takes passwords over plain HTTP from anywhere; else only over HTTPS and from the machine itself.</summary>
    public bool AllowInsecureBasic { get; init; }
}
