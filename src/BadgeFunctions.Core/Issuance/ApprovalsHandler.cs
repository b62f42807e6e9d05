using System.Security.Cryptography;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;
using OpenBadges;

namespace BadgeFunctions.Core.Issuance;

/// <summary>
/// First step: an approved nomination becomes an award, under the id that the nomination drew when it was made. A
/// repeated message finds the award there and does nothing.
/// </summary>
internal sealed class ApprovalsHandler(
    IDocuments documents,
    NominationQueries nominations,
    ICatalogue catalogue,
    StatusLists statusLists,
    PublicSites sites,
    TimeProvider time) : IMessageHandler
{
    private const int SaltLength = 16;

    public string Queue => Queues.Approvals;

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        if (await nominations.FindAsync(message.Body, cancellationToken) is not { Value: var nomination })
        {
            return HandlingResult.Dead("nomination-missing", "The approved nomination does not exist any more.");
        }

        if (nomination.Status != NominationStatus.Approved)
        {
            return HandlingResult.Completed;
        }

        DocumentKey key = new(AwardPartition.Of(nomination.AwardId), AwardPartition.Award);
        if (await documents.FindAsync(key, CoreJson.Default.Award, cancellationToken) is not null)
        {
            return HandlingResult.Completed;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(nomination.Badge) is not { } badge)
        {
            return HandlingResult.Dead("badge-missing", $"The catalogue has no badge \"{nomination.Badge}\" any more: put it back, then send this message again.");
        }

        PublicAddresses addresses = sites.Of(snapshot.IssuerOf(badge));
        StatusPosition position = await statusLists.ReserveAsync(addresses, badge.Issuer, nomination.AwardId, cancellationToken);
        DocumentSave save = new DocumentSave(key.Partition)
            .Insert(key.Id, Create(nomination, badge, addresses, position), CoreJson.Default.Award)
            .Send(new QueueMessage(Queues.Signing, nomination.AwardId, nomination.AwardId));

        // A refused save means that the same message was quicker elsewhere: the award and its next message are there.
        await documents.SaveAsync(save, cancellationToken);
        return HandlingResult.Completed;
    }

    private Award Create(Nomination nomination, Badge badge, PublicAddresses addresses, StatusPosition position)
    {
        DateTimeOffset issuedOn = WholeSecond.Of(time.GetUtcNow());
        string salt = RandomNumberGenerator.GetHexString(SaltLength * 2, lowercase: true);
        return new Award
        {
            Id = nomination.AwardId,
            Nomination = nomination.Id,
            Badge = badge.Id,
            BadgeVersion = badge.Version,
            Issuer = badge.Issuer,
            BaseUrl = addresses.Base,
            Site = addresses.Site,
            IdentityHash = IdentityHash.Compute(nomination.Nominee.Key, salt),
            IdentityKind = nomination.Nominee.Code is null ? RecipientKind.Email : RecipientKind.Identifier,
            Salt = salt,
            IssuedOn = issuedOn,
            Expires = badge.Validity is null ? null : IsoPeriod.Parse(badge.Validity).AddTo(issuedOn),
            StatusList = position.List,
            StatusIndex = position.Index,
            State = AwardState.Approved,
        };
    }
}
