using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Pathways;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>Checks whether a session's commission is composed as its rules say.</summary>
/// <param name="queries">The dossiers of its agenda.</param>
/// <param name="holdings">Who holds which badge.</param>
public sealed class Composition(CommissionQueries queries, Holdings holdings)
{
    /// <summary>Every point, met or not, in the order of the rules.</summary>
    public async Task<IReadOnlyList<CompositionCheck>> CheckAsync(CommissionSession session, CancellationToken cancellationToken) =>
        Check(session, session.Rules.WantsHolder ? await HoldersAsync(session, cancellationToken) : 0);

    /// <summary>The same, where it is known how many members hold a badge of the agenda.</summary>
    /// <remarks>Reviewers from outside come on top: neither size nor departments count them. A jury of one is its own chair, and needs no other role.</remarks>
    internal static IReadOnlyList<CompositionCheck> Check(CommissionSession session, int holders)
    {
        int size = session.Members.Count();
        int departments = session.Members.Select(seat => seat.Department?.Trim().ToUpperInvariant()).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        List<CompositionCheck> checks =
        [
            new(CompositionPoint.Size, size >= session.Rules.MinimumSize && size <= session.Rules.MaximumSize, size, session.Rules.MinimumSize),
        ];
        if (session.Rules.MinimumDepartments > 1)
        {
            checks.Add(new(CompositionPoint.Departments, departments >= session.Rules.MinimumDepartments, departments, session.Rules.MinimumDepartments));
        }

        if (session.Rules.WantsHolder)
        {
            checks.Add(new(CompositionPoint.Holder, holders > 0, holders, 1));
        }

        checks.Add(Role(session, CompositionPoint.Chair, SeatRole.Chair));
        if (session.Rules.MinimumSize > 1)
        {
            checks.Add(Role(session, CompositionPoint.Facilitator, SeatRole.Facilitator));
            checks.Add(Role(session, CompositionPoint.Secretary, SeatRole.Secretary));
        }

        return checks;
    }

    private static CompositionCheck Role(CommissionSession session, CompositionPoint point, SeatRole role)
    {
        bool held = session.Holder(role) is not null;
        return new CompositionCheck(point, held, held ? 1 : 0, 1);
    }

    private async Task<int> HoldersAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        string[] badges = [.. (await queries.DossiersAsync(session, cancellationToken)).Select(item => item.Badge).Distinct(StringComparer.Ordinal)];
        int holders = 0;
        foreach (Seat seat in session.Members)
        {
            holders += (await holdings.HeldAsync(seat.Email, badges, cancellationToken)).Count > 0 ? 1 : 0;
        }

        return holders;
    }
}
