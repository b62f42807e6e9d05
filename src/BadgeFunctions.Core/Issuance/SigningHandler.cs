using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Second step: the credential is built and signed, once; what was signed is kept, so that later steps repeat exactly.</summary>
internal sealed class SigningHandler(IDocuments documents, AwardQueries awards, CredentialSigner signer) : IMessageHandler
{
    public string Queue => Queues.Signing;

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        if (await awards.FindAsync(message.Body, cancellationToken) is not { } found)
        {
            return HandlingResult.Dead("award-missing", "The award does not exist any more.");
        }

        if (found.Value.State != AwardState.Approved)
        {
            return HandlingResult.Completed;
        }

        PublicAward award = await awards.DescribeAsync(found.Value, cancellationToken);
        SignedCredential signed = await signer.SignAsync(found.Value.Issuer, award.Addresses, CredentialBuilder.Build(award).ToJwtPayload(), cancellationToken);
        DocumentSave save = new DocumentSave(AwardPartition.Of(found.Value.Id))
            .Replace(AwardPartition.Award, found.Value with { State = AwardState.Signed }, found.ETag, CoreJson.Default.Award)
            .Insert(AwardPartition.Credential, signed, CoreJson.Default.SignedCredential)
            .Send(new QueueMessage(Queues.Baking, found.Value.Id, found.Value.Id));

        // A refused save means that another worker signed it in the meantime; its signature stands.
        await documents.SaveAsync(save, cancellationToken);
        return HandlingResult.Completed;
    }
}
