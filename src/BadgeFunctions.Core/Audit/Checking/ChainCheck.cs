using System.Text.Json;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>Checks one chain: each entry, each detail, and the end.</summary>
internal sealed class ChainCheck(IDocuments documents)
{
    private const int MostTries = 5;

    /// <summary>Checks a chain; one that grows meanwhile is read again.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="kept">The end that was kept elsewhere, to compare with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<AuditReport> ExecuteAsync(ChainSubject subject, AuditHead? kept, CancellationToken cancellationToken)
    {
        for (int tries = 1; ; tries++)
        {
            (bool readable, SubjectState? state) = await ReadAsync(subject, cancellationToken);
            AuditReport report = await CheckAsync(subject, readable, state, kept, cancellationToken);
            if (report.Holds || tries == MostTries || (await ReadAsync(subject, cancellationToken)).State?.Head == state?.Head)
            {
                return report;
            }
        }
    }

    private async Task<(bool Readable, SubjectState? State)> ReadAsync(ChainSubject subject, CancellationToken cancellationToken)
    {
        try
        {
            return (true, await subject.ReadAsync(documents, cancellationToken));
        }
        catch (JsonException)
        {
            return (false, null);
        }
    }

    private async Task<AuditReport> CheckAsync(
        ChainSubject subject, bool readable, SubjectState? state, AuditHead? kept, CancellationToken cancellationToken)
    {
        StoredChain stored = new(documents, subject);
        int expected = Math.Max(state?.Head?.Count ?? 0, kept?.Count ?? 0) + 1;
        SortedDictionary<int, JsonElement?> rows = await stored.EntriesAsync(expected, cancellationToken);
        SortedDictionary<int, JsonElement?> details = await stored.DetailsAsync(expected, cancellationToken);
        if (rows.Count == 0 && details.Count == 0 && readable && state?.Head is null && kept is null)
        {
            return AuditReport.Empty;
        }

        List<AuditEntry> entries = [];
        AuditBreak? found = CheckEntries(subject, rows, entries)
            ?? CheckDetails(subject, entries, details)
            ?? CheckEnd(subject, entries, state)
            ?? CheckKept(subject, entries, kept);
        int erased = entries.Count(entry => entry.DetailHash is not null && !details.ContainsKey(entry.Number));
        return new AuditReport(1, entries.Count, details.Count, found is null ? erased : 0, found is null ? 0 : 1, found is null ? [] : [found]);
    }

    private static AuditBreak? CheckEntries(ChainSubject subject, SortedDictionary<int, JsonElement?> rows, List<AuditEntry> entries)
    {
        foreach ((int number, JsonElement? row) in rows)
        {
            AuditBreakKind? kind = number != entries.Count + 1 ? AuditBreakKind.EntryMissing
                : row is not { } json || StoredChain.Read(json, CoreJson.Default.AuditEntry) is not { } entry ? AuditBreakKind.EntryUnreadable
                : entry.Subject != subject.Id || entry.Number != number ? AuditBreakKind.EntryMisplaced
                : entry.Hash != AuditChain.HashOf(entry) ? AuditBreakKind.EntryAltered
                : entry.Previous != (entries.Count == 0 ? string.Empty : entries[^1].Hash) ? AuditBreakKind.EntryUnlinked
                : Keep(entries, entry);
            if (kind is { } broken)
            {
                return new AuditBreak(subject.Id, entries.Count + 1, broken);
            }
        }

        return null;
    }

    private static AuditBreakKind? Keep(List<AuditEntry> entries, AuditEntry entry)
    {
        entries.Add(entry);
        return null;
    }

    private static AuditBreak? CheckDetails(ChainSubject subject, List<AuditEntry> entries, SortedDictionary<int, JsonElement?> details)
    {
        int explained = entries.FindLastIndex(entry => AuditErasure.Explains(entry.Action)) + 1;
        foreach (AuditEntry entry in entries)
        {
            bool isThere = details.TryGetValue(entry.Number, out JsonElement? row);
            AuditBreakKind? kind = entry.DetailHash is null
                ? isThere ? AuditBreakKind.DetailUnknown : null
                : !isThere ? entry.Number < explained ? null : AuditBreakKind.DetailMissing
                : row is { } json && StoredChain.Read(json, CoreJson.Default.AuditDetail) is { } detail && AuditChain.HashOf(detail) == entry.DetailHash ? null
                : AuditBreakKind.DetailAltered;
            if (kind is { } broken)
            {
                return new AuditBreak(subject.Id, entry.Number, broken);
            }
        }

        foreach (int number in details.Keys)
        {
            if (number < 1 || number > entries.Count)
            {
                return new AuditBreak(subject.Id, number, AuditBreakKind.DetailUnknown);
            }
        }

        return null;
    }

    private static AuditBreak? CheckEnd(ChainSubject subject, List<AuditEntry> entries, SubjectState? state)
    {
        AuditBreakKind? kind = state is not { Head: { } head } ? AuditBreakKind.HeadMissing
            : head.Count > entries.Count ? AuditBreakKind.EntryMissing
            : head.Count < entries.Count ? AuditBreakKind.EntryUnknown
            : entries.Count == 0 || head.Hash != entries[^1].Hash ? AuditBreakKind.HeadDiffers
            : state.State is { } word && entries[^1].After is { } after && after != word ? AuditBreakKind.StateDiffers
            : null;
        return kind is { } broken ? new AuditBreak(subject.Id, Math.Min(entries.Count, state?.Head?.Count ?? 0) + 1, broken) : null;
    }

    private static AuditBreak? CheckKept(ChainSubject subject, List<AuditEntry> entries, AuditHead? kept) =>
        kept is null || (kept.Count <= entries.Count && entries[kept.Count - 1].Hash == kept.Hash)
            ? null
            : new AuditBreak(subject.Id, Math.Min(kept.Count, entries.Count + 1), AuditBreakKind.KeptHeadDiffers);
}
