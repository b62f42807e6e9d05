using System.CommandLine;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Local.Hosting;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>audit verify</c> and <c>audit heads</c>: whether what was done is still told as it was. They run beside the service.</summary>
internal static class AuditCommand
{
    private const long MaximumHeads = 256 * 1024 * 1024;

    public static Command Create() => new("audit", CommandTexts.Get("Audit.Description")) { CreateVerify(), CreateHeads() };

    private static Command CreateVerify()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Option<string> dossier = new("--dossier") { Description = CommandTexts.Get("Audit.Dossier") };
        Option<FileInfo> heads = new("--heads") { Description = CommandTexts.Get("Audit.HeadsFile") };
        Command verify = new("verify", CommandTexts.Get("Audit.Verify")) { data, dossier, heads };
        verify.SetAction((parsed, cancellationToken) => VerifyAsync(
            parsed.GetRequiredValue(data), parsed.GetValue(dossier), parsed.GetValue(heads), cancellationToken));
        return verify;
    }

    private static Command CreateHeads()
    {
        Option<DirectoryInfo> data = ServeCommand.DataOption();
        Command heads = new("heads", CommandTexts.Get("Audit.Heads")) { data };
        heads.SetAction((parsed, cancellationToken) => HeadsAsync(parsed.GetRequiredValue(data), cancellationToken));
        return heads;
    }

    private static async Task<int> VerifyAsync(DirectoryInfo data, string? dossier, FileInfo? heads, CancellationToken cancellationToken)
    {
        KeptHead[] kept = heads is null ? [] : await ReadAsync(heads, cancellationToken);
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        AuditVerifier verifier = installation.Services.GetRequiredService<AuditVerifier>();
        AuditReport report = dossier is null
            ? await verifier.CheckAsync(cancellationToken)
            : await verifier.CheckDossierAsync(dossier, cancellationToken)
                ?? throw new CommandException(CommandTexts.Format("Audit.NotADossier", dossier));
        List<AuditBreak> breaks = [.. report.Breaks];
        foreach (KeptHead one in kept)
        {
            breaks.AddRange((await verifier.CheckAsync(one, cancellationToken)).Breaks.Where(found => !breaks.Contains(found)));
        }

        await Console.Out.WriteLineAsync(CommandTexts.Format("Audit.Counts", report.Chains, report.Entries, report.Details, report.Erased));
        foreach (AuditBreak found in breaks)
        {
            await Console.Out.WriteLineAsync(CommandTexts.Format(
                "Audit.Break", found.Subject, found.Number, CommandTexts.Get($"Audit.{found.Kind}"), EnumWord.Of(found.Kind)));
        }

        await Console.Out.WriteLineAsync(CommandTexts.Get(breaks.Count == 0 ? "Audit.Holds" : "Audit.Broken"));
        return breaks.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<int> HeadsAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(
            data.FullName, exclusive: false, LocalConfiguration.Load(), cancellationToken);
        await foreach (KeptHead head in installation.Services.GetRequiredService<AuditVerifier>().HeadsAsync(cancellationToken))
        {
            await Console.Out.WriteLineAsync(head.ToString());
        }

        return ExitCodes.Done;
    }

    private static async Task<KeptHead[]> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        string text = System.Text.Encoding.UTF8.GetString(await InputFiles.ReadAsync(file, MaximumHeads, cancellationToken));
        return
        [
            .. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(line => KeptHead.Parse(line) ?? throw new CommandException(CommandTexts.Format("Audit.NotHeads", file.FullName))),
        ];
    }
}
