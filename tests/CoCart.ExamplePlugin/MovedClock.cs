using System.Globalization;

namespace CoCart.ExamplePlugin;

/// <summary>A clock that is ahead by what a file says; without the file it is right.</summary>
internal sealed class MovedClock(string path) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + (File.Exists(path) ? TimeSpan.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) : TimeSpan.Zero);
}
