using System.CommandLine;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>keys rotate</c>: a new signing key of the installation or of an issuer; the running service notices it.</summary>
internal static class KeysCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Option<string?> issuer = new("--issuer") { Description = CommandTexts.Get("Keys.Issuer") };
        Command rotate = new("rotate", CommandTexts.Get("Keys.Rotate")) { data, issuer };
        rotate.SetAction((parsed, cancellationToken) => RotateAsync(parsed.GetRequiredValue(data), parsed.GetValue(issuer), cancellationToken));
        return new Command("keys", CommandTexts.Get("Keys.Description")) { rotate };
    }

    private static async Task<int> RotateAsync(DirectoryInfo data, string? issuer, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        CatalogueSnapshot catalogue = await installation.Services.GetRequiredService<ICatalogue>().CurrentAsync(cancellationToken);
        if (issuer is not null && catalogue.FindIssuer(issuer) is not { OwnKey: true })
        {
            throw new CommandException(CommandTexts.Format("Keys.NoOwnKey", issuer));
        }

        SigningKey key = await installation.Services.GetRequiredService<IKeyRings>().Of(issuer).RotateAsync(cancellationToken);
        await installation.Services.GetRequiredService<PublishKeys>().ExecuteAsync(cancellationToken);
        await Console.Out.WriteLineAsync(CommandTexts.Format("Keys.Rotated", key.Version, key.Algorithm));
        return ExitCodes.Done;
    }
}
