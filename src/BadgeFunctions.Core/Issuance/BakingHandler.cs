using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Issuance;

/// <summary>
/// Third step: both faces are baked and everything public is written; and again, with another content at the same
/// addresses, when the award is revoked.
/// </summary>
internal sealed class BakingHandler(
    IDocuments documents, AwardQueries awards, AwardFiles publication, IFiles files, StatusLists statusLists, TimeProvider time) : IMessageHandler
{
    public string Queue => Queues.Baking;

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        if (await awards.FindAsync(message.Body, cancellationToken) is not { } found)
        {
            return HandlingResult.Dead("award-missing", "The award does not exist any more.");
        }

        PublicAward award = await awards.DescribeAsync(found.Value, cancellationToken);
        return found.Value switch
        {
            { State: AwardState.Approved } => HandlingResult.Retry("not-signed"),
            { Revocation: { } revocation } => await RevokeAsync(award, revocation, cancellationToken),
            { State: AwardState.Signed } => await PublishAsync(found, award, cancellationToken),
            _ => HandlingResult.Completed,
        };
    }

    private async Task<HandlingResult> PublishAsync(Document<Award> found, PublicAward award, CancellationToken cancellationToken)
    {
        Document<SignedCredential>? signed = await documents.FindAsync(
            new DocumentKey(AwardPartition.Of(found.Value.Id), AwardPartition.Credential), CoreJson.Default.SignedCredential, cancellationToken);
        if (signed is null)
        {
            return HandlingResult.Dead("credential-missing", "The award is marked as signed, but its credential is not there.");
        }

        await files.WriteAsync(FileArea.Public, await publication.BuildAsync(award, signed.Value.Jwt, cancellationToken), cancellationToken);
        Act act = Act.OfSystem(AwardAct.Published, time.GetUtcNow());
        DocumentSave save = AwardChain.Save(found, found.Value with { State = AwardState.Published }, act)
            .Send(Notification.Message(NotificationKind.Award, found.Value.Nomination))
            .Send(PathwayMessage.Awarded(found.Value.Id));

        // Somebody else was quicker, perhaps to revoke or erase the award: what was written has to be looked at again.
        return (await documents.SaveAsync(save, cancellationToken)).Saved ? HandlingResult.Completed : HandlingResult.Retry("conflict");
    }

    private async Task<HandlingResult> RevokeAsync(PublicAward award, Revocation revocation, CancellationToken cancellationToken)
    {
        Award given = award.Award;
        await statusLists.RevokeAsync(award.Addresses, given.Issuer, new StatusPosition(given.StatusList, given.StatusIndex), cancellationToken);
        await files.WriteAsync(FileArea.Public, await publication.BuildRevokedAsync(award, revocation, cancellationToken), cancellationToken);
        foreach (string path in given.Erased ? AwardFiles.NamingTheHolder(award) : [])
        {
            await files.DeleteAsync(FileArea.Public, path, cancellationToken);
        }

        return HandlingResult.Completed;
    }
}
