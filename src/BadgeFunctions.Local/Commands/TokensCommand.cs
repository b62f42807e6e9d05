using System.CommandLine;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>tokens create</c>, <c>list</c> and <c>revoke</c>: bearer tokens for people and programs.</summary>
internal static class TokensCommand
{
    private const int DefaultDays = 365;

    public static Command Create() => new("tokens", CommandTexts.Get("Tokens.Description")) { Make(), TokenListCommand.Create(), TokenRevokeCommand.Create() };

    /// <summary>Opens the installation beside a running service and works on its tokens.</summary>
    public static async Task<int> WithAsync(DirectoryInfo data, Func<IServiceProvider, AccessTokens, Task> work, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        await work(installation.Services, installation.Services.GetRequiredService<AccessTokens>());
        return ExitCodes.Done;
    }

    private static Command Make()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Option<string> name = new("--name") { Description = CommandTexts.Get("Tokens.Name"), Required = true };
        Option<Role> role = new("--role") { Description = CommandTexts.Get("Tokens.Role"), Required = true };
        Option<string[]> issuers = new("--issuer") { Description = CommandTexts.Get("Tokens.Issuer"), DefaultValueFactory = _ => [] };
        Option<string[]> scopes = new("--scope")
        {
            Description = CommandTexts.Format("Tokens.Scope", string.Join(", ", TokenScopes.All)),
            DefaultValueFactory = _ => [],
        };
        Option<int> days = new("--days") { Description = CommandTexts.Get("Tokens.Days"), DefaultValueFactory = _ => DefaultDays };
        Command create = new("create", CommandTexts.Get("Tokens.Create")) { data, name, role, issuers, scopes, days };
        create.SetAction((parsed, cancellationToken) => WithAsync(
            parsed.GetRequiredValue(data),
            (services, tokens) => MakeAsync(
                services,
                tokens,
                new Actor(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role), parsed.GetRequiredValue(issuers)),
                parsed.GetRequiredValue(scopes),
                TimeSpan.FromDays(parsed.GetRequiredValue(days)),
                cancellationToken),
            cancellationToken));
        return create;
    }

    private static async Task MakeAsync(
        IServiceProvider services, AccessTokens tokens, Actor actor, string[] scopes, TimeSpan validFor, CancellationToken cancellationToken)
    {
        CatalogueSnapshot catalogue = await services.GetRequiredService<ICatalogue>().CurrentAsync(cancellationToken);
        if (actor.Grants.Count == 0)
        {
            throw new CommandException(CommandTexts.Get("Tokens.IssuerNeeded"));
        }

        if (actor.Issuers.FirstOrDefault(issuer => catalogue.FindIssuer(issuer) is null) is { } unknown)
        {
            throw new CommandException(CommandTexts.Format("Tokens.UnknownIssuer", unknown));
        }

        if (scopes.FirstOrDefault(scope => !TokenScopes.All.Contains(scope)) is { } none)
        {
            throw new CommandException(CommandTexts.Format("Tokens.UnknownScope", none));
        }

        await Console.Out.WriteLineAsync(await tokens.CreateTokenAsync(actor, validFor, scopes.Length == 0 ? null : scopes, cancellationToken));
    }
}
