using System.CommandLine;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>keys rotate</c>: a new signing key; the running service notices it.</summary>
internal static class KeysCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Command rotate = new("rotate", CommandTexts.Get("Keys.Rotate")) { data };
        rotate.SetAction((parsed, cancellationToken) => RotateAsync(parsed.GetRequiredValue(data), cancellationToken));
        return new Command("keys", CommandTexts.Get("Keys.Description")) { rotate };
    }

    private static async Task<int> RotateAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        SigningKey key = await installation.Services.GetRequiredService<ISigningKeys>().RotateAsync(cancellationToken);
        await installation.Services.GetRequiredService<PublishKeys>().ExecuteAsync(cancellationToken);
        await Console.Out.WriteLineAsync(CommandTexts.Format("Keys.Rotated", key.Version, key.Algorithm));
        return ExitCodes.Done;
    }
}
