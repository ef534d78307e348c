using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CoCart.Infrastructure.IntegrationTests.Providers;

/// <summary>T-SQL as Microsoft's own parser reads it.</summary>
internal static class TransactSql
{
    /// <summary>What the parser finds wrong, also in statements that stand as texts in others.</summary>
    public static IEnumerable<string> Mistakes(string sql)
    {
        var tree = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        var texts = new ExecutedTexts();
        tree?.Accept(texts);

        return errors.Select(error => $"{error.Line}:{error.Column} {error.Message}").Concat(texts.Found.SelectMany(Mistakes));
    }

    private sealed class ExecutedTexts : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(ExecutableStringList node) => Found.AddRange(node.Strings.OfType<StringLiteral>().Select(text => text.Value));
    }
}
