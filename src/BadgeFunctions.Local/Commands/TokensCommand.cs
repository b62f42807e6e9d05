using System.CommandLine;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>tokens create</c>: a bearer token for a reviewer or operator.</summary>
internal static class TokensCommand
{
    private const int DefaultDays = 365;

    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Option<string> name = new("--name") { Description = CommandTexts.Get("Tokens.Name"), Required = true };
        Option<Role> role = new("--role") { Description = CommandTexts.Get("Tokens.Role"), Required = true };
        Option<string[]> issuers = new("--issuer") { Description = CommandTexts.Get("Tokens.Issuer"), DefaultValueFactory = _ => [] };
        Option<int> days = new("--days") { Description = CommandTexts.Get("Tokens.Days"), DefaultValueFactory = _ => DefaultDays };
        Command create = new("create", CommandTexts.Get("Tokens.Create")) { data, name, role, issuers, days };
        create.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(data),
            new Actor(parsed.GetRequiredValue(name), parsed.GetRequiredValue(role), parsed.GetRequiredValue(issuers)),
            TimeSpan.FromDays(parsed.GetRequiredValue(days)),
            cancellationToken));
        return new Command("tokens", CommandTexts.Get("Tokens.Description")) { create };
    }

    private static async Task<int> RunAsync(DirectoryInfo data, Actor actor, TimeSpan validFor, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        CatalogueSnapshot catalogue = await installation.Services.GetRequiredService<ICatalogue>().CurrentAsync(cancellationToken);
        if (actor.Grants.Count == 0)
        {
            throw new CommandException(CommandTexts.Get("Tokens.IssuerNeeded"));
        }

        if (actor.Issuers.FirstOrDefault(issuer => catalogue.FindIssuer(issuer) is null) is { } unknown)
        {
            throw new CommandException(CommandTexts.Format("Tokens.UnknownIssuer", unknown));
        }

        AccessTokens tokens = installation.Services.GetRequiredService<AccessTokens>();
        await Console.Out.WriteLineAsync(await tokens.CreateTokenAsync(actor, validFor, cancellationToken));
        return ExitCodes.Done;
    }
}
