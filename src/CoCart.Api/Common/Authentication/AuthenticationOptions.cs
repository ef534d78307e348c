using System.ComponentModel.DataAnnotations;
using System.Net;

namespace CoCart.Api.Common.Authentication;

/// <summary>How callers may say who they are.</summary>
public sealed record AuthenticationOptions
{
    public const string Section = "Authentication";

    /// <summary>Takes passwords over plain HTTP from anywhere; else only over HTTPS and from the machine itself.</summary>
    public bool AllowInsecureBasic { get; init; }

    /// <summary>Wrong passwords for one login from one address within the window, before it has to wait.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Authentication:MaxFailures must be between 1 and 1000000.")]
    public int MaxFailures { get; init; } = 10;

    /// <summary>Wrong passwords from one address within the window, before it has to wait.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Authentication:MaxFailuresOfAddress must be between 1 and 1000000.")]
    public int MaxFailuresOfAddress { get; init; } = 300;

    /// <summary>How long failures are counted together.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ErrorMessage = "Authentication:FailureWindow must be between one second and one day.")]
    public TimeSpan FailureWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After which time a wrong login or password is told; longer than any password takes to check, so that all take the same.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10", ErrorMessage = "Authentication:FailureTime must be at most ten seconds.")]
    public TimeSpan FailureTime { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Nobody on the way can read what this request says.</summary>
    internal bool IsProtected(HttpContext context) =>
        context.Request.IsHttps || AllowInsecureBasic
        || context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress);
}
