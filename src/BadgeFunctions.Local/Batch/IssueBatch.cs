using System.Globalization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Local.Commands;
using BadgeFunctions.Local.Hosting;
using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Batch;

/// <summary>
/// A spreadsheet through the pipeline of the service itself: import, approve, queue, sign, bake, publish. Run again after
/// a crash, or with a longer file, it makes only what is missing.
/// </summary>
internal sealed class IssueBatch(
    ImportNominations import,
    NominationQueries nominations,
    DecideNomination decide,
    AwardQueries awards,
    IQueue queue,
    ProgressDisplay progress)
{
    private const int DecisionsAtOnce = 64;
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly Actor Operator = new("batch", Role.Operator, []);

    /// <summary>Runs a batch into a folder and returns the command's exit code.</summary>
    public static async Task<int> RunAsync(
        ReadOnlyMemory<byte> csv, FileInfo catalogue, DirectoryInfo output, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        await using LocalInstallation installation = await LocalInstallation.OpenAsync(output.FullName, exclusive: true, LocalConfiguration.Load(), cancellationToken);
        await installation.InstallCatalogueAsync(catalogue.FullName, cancellationToken);
        IssueBatch batch = ActivatorUtilities.CreateInstance<IssueBatch>(installation.Services, progress);
        return await batch.RunAsync(csv, output.FullName, installation.Services.GetRequiredService<QueuePump>(), cancellationToken);
    }

    private async Task<int> RunAsync(ReadOnlyMemory<byte> csv, string directory, QueuePump pump, CancellationToken cancellationToken)
    {
        await pump.StartAsync(cancellationToken);
        ImportResult imported;
        try
        {
            imported = await import.ResumeAsync(csv, French, actor: null, cancellationToken);
        }
        catch (CsvException unreadable)
        {
            throw new CommandException(unreadable.Describe(CultureInfo.CurrentUICulture));
        }

        await ApproveAsync(imported.Taken, cancellationToken);
        await WaitAsync(imported.Taken.Count, cancellationToken);
        await pump.StopAsync(cancellationToken);

        List<BatchRow> issued = await FindPublishedAsync(imported.Taken, cancellationToken);
        await BatchReports.WriteAsync(directory, imported.Rejected, issued, cancellationToken);
        int missing = imported.Taken.Count - issued.Count;
        progress.Say(CommandTexts.Format("Issue.Done", issued.Count, imported.Rejected.Count, directory));
        if (missing > 0)
        {
            progress.Say(CommandTexts.Format("Issue.Missing", missing));
        }

        return missing == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private Task ApproveAsync(IReadOnlyList<ImportedRow> rows, CancellationToken cancellationToken)
    {
        DecisionRequest approval = new(DecisionOutcome.Approved, null, []);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = DecisionsAtOnce, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(rows, parallel, async (row, cancelled) => await decide.ExecuteAsync(row.Nomination, approval, Operator, cancelled));
    }

    private async Task WaitAsync(int total, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(Pause);
        int published = 0;
        while (true)
        {
            // The queues are counted one after the other: a message that moves on may be counted twice, never a step back.
            IReadOnlyList<QueueDepth> depths = await queue.CountAsync(cancellationToken);
            long underWay = depths.Where(depth => depth.Queue != Queues.Notifications).Sum(depth => depth.Active);
            published = (int)Math.Max(published, total - underWay);
            progress.Report(published, total);
            if (depths.Sum(depth => depth.Active) == 0)
            {
                progress.End();
                return;
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private async Task<List<BatchRow>> FindPublishedAsync(IReadOnlyList<ImportedRow> rows, CancellationToken cancellationToken)
    {
        List<BatchRow> published = new(rows.Count);
        foreach (ImportedRow row in rows)
        {
            if (await nominations.FindAsync(row.Nomination, cancellationToken) is { Value: var nomination }
                && await awards.FindAsync(nomination.AwardId, cancellationToken) is { Value: { State: AwardState.Published } award })
            {
                published.Add(new BatchRow(row.Number, award.Id, new PublicAddresses(award.BaseUrl).Page(award.Id)));
            }
        }

        return published;
    }
}
