using BadgeFunctions.Core.Commissions.Rules;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>How many must vote for a vote to count.</summary>
internal static class Quorum
{
    /// <summary>As many as the rules want, yet never more than may vote on the dossier at all, and one at least.</summary>
    /// <param name="rules">The session's rules.</param>
    /// <param name="entitled">How many of those who sit may vote on the dossier: those with a conflict of interest do not count.</param>
    public static int Of(CommissionRules rules, int entitled) => Math.Max(1, Math.Min(rules.Quorum, entitled));
}
