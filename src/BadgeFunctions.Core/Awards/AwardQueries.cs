using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Awards;

/// <summary>Reads awards by id.</summary>
/// <param name="documents">Where awards are kept.</param>
/// <param name="catalogue">The badges and their versions.</param>
public sealed class AwardQueries(IDocuments documents, ICatalogue catalogue)
{
    /// <summary>Reads one award, or returns <see langword="null"/>.</summary>
    public async ValueTask<Document<Award>?> FindAsync(string id, CancellationToken cancellationToken) =>
        UnguessableId.IsWellFormed(id)
            ? await documents.FindAsync(new DocumentKey(AwardPartition.Of(id), AwardPartition.Award), CoreJson.Default.Award, cancellationToken)
            : null;

    /// <summary>An award with the badge and issuer that it names.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue lost the badge's version or the issuer.</exception>
    public async ValueTask<PublicAward> DescribeAsync(Award award, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        Badge badge = await catalogue.VersionAsync(award.Badge, award.BadgeVersion, cancellationToken);
        Issuer issuer = snapshot.FindIssuer(award.Issuer) ?? throw new KeyNotFoundException("The catalogue has lost the award's issuer.");
        return new PublicAward(award, badge, issuer);
    }
}
