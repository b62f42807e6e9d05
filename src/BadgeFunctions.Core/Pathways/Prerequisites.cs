using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Whether a person holds what a badge requires.</summary>
/// <param name="holdings">What they hold.</param>
/// <param name="catalogue">The badges' names.</param>
public sealed class Prerequisites(Holdings holdings, ICatalogue catalogue)
{
    /// <summary>What a person lacks before they may ask for a badge, or <see langword="null"/> when nothing stands in the way.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="key">The person's <see cref="Person.Key"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<MissingBadges?> MissingAsync(Badge badge, string key, CancellationToken cancellationToken)
    {
        if (badge.Requires.Count == 0)
        {
            return null;
        }

        IReadOnlySet<string> held = await holdings.HeldAsync(key, badge.Requires, cancellationToken);
        int lacking = RequiredBadges.Lacking(badge, held);
        if (lacking == 0)
        {
            return null;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return new MissingBadges(
            lacking, [.. badge.Requires.Where(required => !held.Contains(required)).Select(snapshot.FindBadge).OfType<Badge>()]);
    }

    /// <summary>The same as a problem of the field <c>badge</c>, for whoever may know what the person holds.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="key">The person's <see cref="Person.Key"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Problem?> ProblemAsync(Badge badge, string key, CancellationToken cancellationToken) =>
        await MissingAsync(badge, key, cancellationToken) is { } missing
            ? new Problem(
                NominationFields.Badge,
                missing.IsChoice ? ProblemCodes.PrerequisiteChoice : ProblemCodes.Prerequisite,
                missing.Count,
                Names: string.Join(", ", missing.Badges.Select(one => one.Name)))
            : null;
}
