using System.Collections.Concurrent;
using System.Globalization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>
/// Takes a spreadsheet in, row by row: a bad row is reported and never stops the good ones. Importing the same file again
/// finds every nomination there and makes none twice.
/// </summary>
/// <param name="submit">Takes each row in.</param>
/// <param name="catalogue">The badges that can be named.</param>
/// <param name="time">The clock.</param>
public sealed class ImportNominations(SubmitNomination submit, ICatalogue catalogue, TimeProvider time)
{
    // Saves of many rows share one commit of the store: so many rows are on their way at once.
    private const int RowsAtOnce = 64;

    /// <summary>Imports a file; a row whose nomination exists already, from whenever, is reported as a duplicate.</summary>
    /// <param name="csv">The file.</param>
    /// <param name="culture">The language of what is said of rows, and of the people's mails.</param>
    /// <param name="actor">Who imports it; absent on the machine itself.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <exception cref="CsvException">The file is not a table, or lacks required columns; nothing was imported.</exception>
    public async Task<ImportReport> ExecuteAsync(
        ReadOnlyMemory<byte> csv, CultureInfo culture, Actor? actor, CancellationToken cancellationToken)
    {
        ImportResult result = await ResumeAsync(csv, culture, actor, cancellationToken);
        RejectedRow[] known = [.. result.Taken.Where(row => !row.IsNew).Select(row => RejectedRow.ForDuplicate(row.Number, culture))];
        return new ImportReport(result.Taken.Count - known.Length, [.. result.Rejected.Concat(known).OrderBy(row => row.Row)]);
    }

    /// <summary>Imports a file; a row whose nomination exists already counts as taken, so that an import can be resumed.</summary>
    /// <param name="csv">The file.</param>
    /// <param name="culture">The language of what is said of rows, and of the people's mails.</param>
    /// <param name="actor">Who imports it; absent on the machine itself.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <exception cref="CsvException">The file is not a table, or lacks required columns; nothing was imported.</exception>
    public async Task<ImportResult> ResumeAsync(
        ReadOnlyMemory<byte> csv, CultureInfo culture, Actor? actor, CancellationToken cancellationToken)
    {
        CatalogueSnapshot badges = await catalogue.CurrentAsync(cancellationToken);
        DateOnly today = LatestToday.At(time.GetUtcNow());
        ConcurrentBag<RejectedRow> rejected = [];
        ConcurrentBag<ImportedRow> taken = [];
        List<ImportRow> first = [];
        HashSet<(string Badge, string Email)> seen = [];

        // Which of two rows about the same person comes first is decided here, in the file's order.
        foreach (ImportRow row in NominationSpreadsheet.Read(csv).Rows)
        {
            ValidationOutcome outcome = row.Validate(id => badges.FindBadge(id) is not null, today);
            if (!outcome.IsValid)
            {
                rejected.Add(RejectedRow.For(row.Number, outcome.Problems[0], culture));
            }
            else if (!seen.Add((outcome.Nomination.Badge, outcome.Nomination.Nominee.Key)))
            {
                rejected.Add(RejectedRow.ForDuplicate(row.Number, culture));
            }
            else
            {
                first.Add(row);
            }
        }

        SubmissionContext context = new(NominationOrigin.Import, culture.TwoLetterISOLanguageName) { Actor = actor };
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = RowsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(first, parallel, async (row, cancelled) =>
        {
            SubmissionResult result = await submit.ExecuteAsync(row.Draft, context, cancelled);
            if (result.Nomination is { } nomination)
            {
                taken.Add(new ImportedRow(row.Number, nomination.Id, IsNew: true));
            }
            else if (result.Existing is { } existing)
            {
                taken.Add(new ImportedRow(row.Number, existing, IsNew: false));
            }
            else
            {
                rejected.Add(RejectedRow.For(row.Number, result.Problems[0], culture));
            }
        });

        return new ImportResult([.. taken.OrderBy(row => row.Number)], [.. rejected.OrderBy(row => row.Row)]);
    }
}
