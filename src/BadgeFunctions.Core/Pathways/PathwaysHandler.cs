using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Beside the pipeline: a badge that was awarded leads to others, and a request finds its peers.</summary>
internal sealed class PathwaysHandler(FollowAward awarded, InvitePeers peers) : IMessageHandler
{
    public string Queue => Queues.Pathways;

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        switch (PathwayMessage.Parse(message.Body))
        {
            case { Event: PathwayEvent.Awarded } award:
                await awarded.ExecuteAsync(award.Id, cancellationToken);
                return HandlingResult.Completed;
            case { Event: PathwayEvent.PeersAsked } nomination:
                await peers.ExecuteAsync(nomination.Id, cancellationToken);
                return HandlingResult.Completed;
            default:
                return HandlingResult.Dead("pathway-unknown", "The message names nothing that this version knows to follow.");
        }
    }
}
