using System.CommandLine;
using System.Globalization;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Local.Hosting;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>minutes verify FILE</c>: whether sealed minutes are as they were sealed, without a network.</summary>
internal static class MinutesCommand
{
    private const int LongestKey = 64 * 1024;

    public static Command Create()
    {
        Argument<FileInfo> file = new("FILE") { Description = CommandTexts.Get("Minutes.File") };
        Option<FileInfo?> key = new("--key") { Description = CommandTexts.Get("Minutes.Key") };
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Command verify = new("verify", CommandTexts.Get("Minutes.Verify")) { file, key, data };
        verify.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(key), parsed.GetRequiredValue(data), cancellationToken));
        return new Command("minutes", CommandTexts.Get("Minutes.Description")) { verify };
    }

    private static async Task<int> RunAsync(FileInfo file, FileInfo? key, DirectoryInfo data, CancellationToken cancellationToken)
    {
        byte[] content = await InputFiles.ReadAsync(file, CheckMinutes.MaximumLength, cancellationToken);
        MinutesCheck check = key is null
            ? await CheckAsync(content, data, cancellationToken)
            : Check(content, await InputFiles.ReadAsync(key, LongestKey, cancellationToken), key);
        await Console.Out.WriteLineAsync(CommandTexts.Get($"Minutes.{check.Verdict}"));
        if (check is { Key: { } by, SealedAt: { } at })
        {
            await Console.Out.WriteLineAsync(CommandTexts.Format("Minutes.Sealed", at.ToString("O", CultureInfo.InvariantCulture), by));
        }

        return check.Verdict switch
        {
            MinutesVerdict.Unchanged => ExitCodes.Done,
            MinutesVerdict.Changed => ExitCodes.Failed,
            _ => ExitCodes.Usage,
        };
    }

    private static async Task<MinutesCheck> CheckAsync(byte[] content, DirectoryInfo data, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        return await installation.Services.GetRequiredService<CheckMinutes>().ExecuteAsync(content, cancellationToken);
    }

    private static MinutesCheck Check(byte[] content, byte[] key, FileInfo from)
    {
        try
        {
            JsonWebKey published = JsonWebKey.Parse(key);
            return SealedFile.Read(content) is { } found && (published.Kid is null || published.Kid == found.Key)
                ? CheckMinutes.Check(found, published)
                : new MinutesCheck(MinutesVerdict.Unknown);
        }
        catch (JoseException)
        {
            throw new CommandException(CommandTexts.Format("Minutes.KeyUnreadable", from.FullName));
        }
    }
}
