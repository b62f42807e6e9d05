using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>Reads what was released of a session, and what can be.</summary>
/// <param name="documents">Where releases are kept.</param>
/// <param name="messages">The messages of a session.</param>
public sealed class ReleaseQueries(IDocuments documents, SessionMessages messages)
{
    private const int Most = 1000;

    /// <summary>What was released, oldest first.</summary>
    public async Task<IReadOnlyList<SessionRelease>> ListAsync(CommissionSession session, CancellationToken cancellationToken) =>
    [
        .. (await documents.ListAsync(
            CommissionPartition.Of(session.Issuer), CommissionPartition.ReleasePrefix(session.Id), Most, null, CoreJson.Default.SessionRelease, cancellationToken))
            .Items.Select(item => item.Value),
    ];

    /// <summary>What a release would do now.</summary>
    public async Task<ReleasePlan> PlanAsync(CommissionSession session, CancellationToken cancellationToken) =>
        ReleasePlan.Of(await messages.ListAsync(session, cancellationToken));
}
