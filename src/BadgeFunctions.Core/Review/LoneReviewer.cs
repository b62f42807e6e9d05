using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Review;

/// <summary>Says whether one reviewer may decide a nomination without the commission.</summary>
/// <param name="commissions">The rules of its issuer.</param>
public sealed class LoneReviewer(CommissionQueries commissions)
{
    /// <summary>
    /// Why one reviewer may not decide, as a code of <see cref="ProblemCodes"/>: it is on the agenda of a session, or the
    /// issuer's rules leave every decision to the commission. <see langword="null"/> when they may.
    /// </summary>
    public async ValueTask<string?> ObstacleAsync(Nomination nomination, CancellationToken cancellationToken)
    {
        if (nomination.Sitting is not null)
        {
            return ProblemCodes.OnAgenda;
        }

        return (await commissions.RulesAsync(nomination.Issuer, cancellationToken)).Alone ? null : ProblemCodes.CommissionOnly;
    }
}
