using System.CommandLine;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>tokens revoke</c>: ends a token by its id, or by enough of its beginning to mean one.</summary>
internal static class TokenRevokeCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Argument<string> id = new("id") { Description = CommandTexts.Get("Tokens.Id") };
        Command revoke = new("revoke", CommandTexts.Get("Tokens.Revoke")) { data, id };
        revoke.SetAction((parsed, cancellationToken) => TokensCommand.WithAsync(
            parsed.GetRequiredValue(data), (_, tokens) => RevokeAsync(tokens, parsed.GetRequiredValue(id), cancellationToken), cancellationToken));
        return revoke;
    }

    private static async Task RevokeAsync(AccessTokens tokens, string id, CancellationToken cancellationToken)
    {
        TokenSummary[] meant = [.. (await TokenListCommand.AllAsync(tokens, cancellationToken)).Where(token => token.Id.StartsWith(id, StringComparison.Ordinal))];
        if (id.Length == 0 || meant is not [var token] || !await tokens.RevokeTokenAsync(token.Id, cancellationToken))
        {
            throw new CommandException(CommandTexts.Format("Tokens.NotFound", id));
        }

        await Console.Out.WriteLineAsync(CommandTexts.Format("Tokens.Revoked", token.Name));
    }
}
