using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>
/// PostgreSQL refuses texts with the character of no value or with half a letter. They come from callers, as names to look for: another
/// character takes the place of such, and nothing is found.
/// </summary>
internal sealed class StorableTexts : DbCommandInterceptor
{
    private const char Replacement = '\uFFFD';

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Mend(command);

        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Mend(command);

        return ValueTask.FromResult(result);
    }

    public static string Storable(string text)
    {
        for (var index = 0; index < text.Length; index++)
            if (IsUnstorable(text, index))
                return string.Create(text.Length, text, Replace);

        return text;
    }

    private static void Mend(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
            if (parameter.Value is string text)
                parameter.Value = Storable(text);
            else if (parameter.Value is IEnumerable<string?> texts && texts.Any(one => one is not null && !ReferenceEquals(Storable(one), one)))
                parameter.Value = texts.Select(one => one is null ? null : Storable(one)).ToArray();
    }

    private static void Replace(Span<char> letters, string source)
    {
        for (var index = 0; index < letters.Length; index++)
            letters[index] = IsUnstorable(source, index) ? Replacement : source[index];
    }

    private static bool IsUnstorable(string text, int index) => text[index] is '\0'
        || (char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])))
        || (char.IsLowSurrogate(text[index]) && (index is 0 || !char.IsHighSurrogate(text[index - 1])));
}
