using System.CommandLine;
using BadgeFunctions.Local.Batch;

namespace BadgeFunctions.Local.Commands;

/// <summary><c>issue NOMINATIONS.csv --catalogue CATALOGUE.json --out DIR</c>: a spreadsheet through the whole pipeline.</summary>
internal static class IssueCommand
{
    private const long MaximumSpreadsheet = 64 * 1024 * 1024;

    public static Command Create()
    {
        Argument<FileInfo> nominations = new("NOMINATIONS.csv") { Description = CommandTexts.Get("Issue.Nominations") };
        Option<FileInfo> catalogue = new("--catalogue") { Description = CommandTexts.Get("Issue.Catalogue"), Required = true };
        Option<DirectoryInfo> output = new("--out") { Description = CommandTexts.Get("Issue.Out"), Required = true };
        Command command = new("issue", CommandTexts.Get("Issue.Description")) { nominations, catalogue, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(nominations), parsed.GetRequiredValue(catalogue), parsed.GetRequiredValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo nominations, FileInfo catalogue, DirectoryInfo output, CancellationToken cancellationToken)
    {
        byte[] csv = await InputFiles.ReadAsync(nominations, MaximumSpreadsheet, cancellationToken);
        return await IssueBatch.RunAsync(csv, catalogue, output, ProgressDisplay.ForConsole(), cancellationToken);
    }
}
