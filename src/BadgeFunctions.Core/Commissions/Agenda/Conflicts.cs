using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>Finds conflicts of interest by addresses.</summary>
internal static class Conflicts
{
    /// <summary>What was known already, and what a dossier and the seats tell now. Nothing that was known is forgotten.</summary>
    public static IReadOnlyList<Conflict> Of(Nomination? nomination, IEnumerable<Seat> seats, IReadOnlyList<Conflict> known) =>
    [
        .. known,
        .. seats.Where(seat => !known.Any(one => one.Seat == seat.Id))
            .Select(seat => nomination is not null && KindOf(nomination, seat.Email) is { } kind ? new Conflict(seat.Id, kind) : null)
            .OfType<Conflict>(),
    ];

    /// <summary>Why somebody of an address may not judge a nomination, or <see langword="null"/>.</summary>
    public static ConflictKind? KindOf(Nomination nomination, string? email)
    {
        if (string.IsNullOrEmpty(email))
        {
            return null;
        }

        if (nomination.Nominee.Email == email)
        {
            return ConflictKind.Nominee;
        }

        if (nomination.NominatedBy == email || nomination.Guardian == email)
        {
            return ConflictKind.Nominator;
        }

        bool wrote = nomination.Evidence.Any(piece => piece.Testimony?.WitnessEmail == email)
            || (nomination.Contributors ?? []).Any(one => one.Email == email && !one.Declined);
        return wrote ? ConflictKind.Witness : null;
    }
}
