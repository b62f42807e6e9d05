using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>What a vote says: more than half of the votes that said something. Abstentions do not count.</summary>
internal static class Majority
{
    /// <summary>The outcome, or <see langword="null"/> when nothing has a majority.</summary>
    public static OutcomeKind? Of(Tally tally)
    {
        if (tally.Award * 2 > tally.Expressed)
        {
            return OutcomeKind.Award;
        }

        if (tally.Refuse * 2 > tally.Expressed)
        {
            return OutcomeKind.Refuse;
        }

        return tally.Defer * 2 > tally.Expressed ? OutcomeKind.Defer : null;
    }
}
