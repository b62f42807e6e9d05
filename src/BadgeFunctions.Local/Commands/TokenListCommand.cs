using System.CommandLine;
using System.Globalization;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>tokens list</c>: a line for each token, ready for a spreadsheet.</summary>
internal static class TokenListCommand
{
    private const string DayFormat = "yyyy-MM-dd";

    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Command list = new("list", CommandTexts.Get("Tokens.List")) { data };
        list.SetAction((parsed, cancellationToken) => TokensCommand.WithAsync(
            parsed.GetRequiredValue(data), (_, tokens) => WriteAsync(tokens, cancellationToken), cancellationToken));
        return list;
    }

    /// <summary>Every token that has not ended.</summary>
    public static async Task<IReadOnlyList<TokenSummary>> AllAsync(AccessTokens tokens, CancellationToken cancellationToken)
    {
        List<TokenSummary> all = [];
        string? continuation = null;
        do
        {
            (IReadOnlyList<TokenSummary> page, continuation) = await tokens.ListTokensAsync(continuation, cancellationToken);
            all.AddRange(page);
        }
        while (continuation is not null);
        return [.. all.OrderBy(token => token.Name, StringComparer.CurrentCulture).ThenBy(token => token.Expires)];
    }

    private static async Task WriteAsync(AccessTokens tokens, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(CommandTexts.Get("Tokens.Header"));
        foreach (TokenSummary token in await AllAsync(tokens, cancellationToken))
        {
            await Console.Out.WriteLineAsync(string.Join(
                ';',
                token.Id,
                token.Name.Replace(';', ','),
                string.Join(' ', token.Grants.Select(grant => grant.Issuer is { } issuer ? $"{grant.Role}@{issuer}" : $"{grant.Role}")),
                string.Join(' ', token.Scopes ?? []),
                Day(token.CreatedAt),
                Day(token.Expires),
                token.LastUsed?.ToString(DayFormat, CultureInfo.InvariantCulture)));
        }
    }

    private static string? Day(DateTimeOffset? at) => at?.UtcDateTime.ToString(DayFormat, CultureInfo.InvariantCulture);
}
