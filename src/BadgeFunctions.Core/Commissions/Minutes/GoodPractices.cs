using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Finds the good practices of an issuer's released sessions.</summary>
/// <param name="commissions">How sessions are read.</param>
/// <param name="nominations">How applicants are known, so as not to name them.</param>
/// <param name="catalogue">What badges are called.</param>
public sealed class GoodPractices(CommissionQueries commissions, NominationQueries nominations, ICatalogue catalogue)
{
    private const int ShownOfHash = 16;
    private const int ShortestName = 3;

    /// <summary>Those of a time, oldest first.</summary>
    /// <param name="issuer">Whose.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<GoodPractice>> ListAsync(string issuer, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        List<GoodPractice> found = [];
        foreach (SessionEntry entry in await commissions.ListAsync(issuer, Midnight(from).AddDays(-1), Midnight(until).AddDays(2), cancellationToken))
        {
            DateOnly day = CallSchedule.Today(entry.StartsAt);
            if (day < from || day > until || entry.Status != SessionStatus.Released
                || await commissions.FindAsync(entry.Id, cancellationToken) is not { Value: var session })
            {
                continue;
            }

            foreach (AgendaItem item in await commissions.DossiersAsync(session, cancellationToken))
            {
                if (item is { ReleasedAt: not null, GoodPractice: { Length: > 0 } practice })
                {
                    found.Add(new GoodPractice(
                        TextHash.Of($"{item.Session}:{item.Nomination}")[..ShownOfHash],
                        snapshot.FindBadge(item.Badge)?.Name ?? item.Badge,
                        entry.StartsAt,
                        practice,
                        Names(practice, (await nominations.FindAsync(item.Nomination, cancellationToken))?.Value.Nominee)));
                }
            }
        }

        return found;
    }

    private static bool Names(string practice, Person? person) =>
        new[] { person?.GivenName, person?.FamilyName }.OfType<string>().Any(name =>
            name.Length >= ShortestName && practice.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
