using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Awards;

/// <summary>Roughly how often badges were awarded: their approved nominations, counted up to a bound.</summary>
/// <param name="documents">Where nominations are kept.</param>
public sealed class AwardCounts(IDocuments documents)
{
    /// <summary>Where counting stops: this many stands for this many or more.</summary>
    public const int Bound = 200;

    /// <summary>The number of awards of a badge, at most <see cref="Bound"/>.</summary>
    public async Task<int> CountAsync(string badge, CancellationToken cancellationToken) => (await documents.ListAsync(
        NominationPartition.Of(badge),
        NominationPartition.ListingPrefix(NominationStatus.Approved),
        Bound,
        null,
        CoreJson.Default.NominationSummary,
        cancellationToken)).Items.Count;
}
