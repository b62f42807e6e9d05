using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Assessments;

/// <summary>Reads how far pupils have come.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="nominations">How they are found.</param>
/// <param name="catalogue">The badges.</param>
public sealed class AssessmentQueries(IDocuments documents, NominationQueries nominations, ICatalogue catalogue)
{
    /// <summary>The badges that an actor may assess, in the catalogue's order.</summary>
    public async ValueTask<IReadOnlyList<Badge>> BadgesAsync(Actor actor, CancellationToken cancellationToken) =>
        [.. (await catalogue.CurrentAsync(cancellationToken)).Badges.Where(badge => IsAssessedBy(badge, actor))];

    /// <summary>A badge that an actor may assess, or <see langword="null"/>.</summary>
    public async ValueTask<Badge?> FindBadgeAsync(string id, Actor actor, CancellationToken cancellationToken) =>
        (await catalogue.CurrentAsync(cancellationToken)).FindBadge(id) is { } badge && IsAssessedBy(badge, actor) ? badge : null;

    /// <summary>How far each pupil of a class has come with a badge, in the class's order.</summary>
    public async Task<IReadOnlyList<PupilProgress>> OfClassAsync(ClassList list, string badge, CancellationToken cancellationToken) =>
        await Task.WhenAll(list.Pupils.Select(async pupil => new PupilProgress(pupil, await FindAsync(pupil, badge, cancellationToken))));

    /// <summary>
    /// What a pupil has tried, and what is left of the badges for pupils of the class's issuer; in the catalogue's order.
    /// </summary>
    public async Task<IReadOnlyList<BadgeProgress>> OfPupilAsync(PupilInClass pupil, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        Badge[] possible = [.. snapshot.Badges.Where(badge => badge.Minors || badge.Issuer == pupil.Class.Issuer)];
        BadgeProgress[] all = await Task.WhenAll(possible.Select(async badge =>
            new BadgeProgress(badge, await FindAsync(pupil.Pupil, badge.Id, cancellationToken))));
        return [.. all.Where(one => one.Progress.Nomination is not null || IsOpenTo(one.Badge, pupil.Class))];
    }

    internal async Task<Progress> FindAsync(Pupil pupil, string badge, CancellationToken cancellationToken) =>
        new((await FindDossierAsync(pupil, badge, cancellationToken))?.Value);

    /// <summary>The dossier that holds a pupil's place for a badge.</summary>
    internal async ValueTask<Document<Nomination>?> FindDossierAsync(Pupil pupil, string badge, CancellationToken cancellationToken)
    {
        DocumentKey claim = new(NominationPartition.Of(badge), NominationPartition.Claim(pupil.AsNominee.Key));
        return await documents.FindAsync(claim, CoreJson.Default.NominationClaim, cancellationToken) is { } held
            ? await nominations.FindAsync(held.Value.Nomination, cancellationToken)
            : null;
    }

    private static bool IsAssessedBy(Badge badge, Actor actor) =>
        badge is { Approval: ApprovalPaths.Assessor, Archived: false } && actor.Assesses(badge.Issuer);

    private static bool IsOpenTo(Badge badge, ClassList list) => badge is { Minors: true, Archived: false } && badge.Issuer == list.Issuer;
}
