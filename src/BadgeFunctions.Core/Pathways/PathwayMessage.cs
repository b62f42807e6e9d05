using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Pathways;

/// <summary>A message of the queue <see cref="Queues.Pathways"/>.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Id">To what.</param>
internal sealed record PathwayMessage(PathwayEvent Event, string Id)
{
    /// <summary>A badge was awarded: once for each award, however often it is published.</summary>
    public static QueueMessage Awarded(string award) => Message(PathwayEvent.Awarded, award, award);

    /// <summary>An attempt waits for peers.</summary>
    /// <param name="nomination">The nomination's id.</param>
    /// <param name="attempt">The number of the attempt, which may be asked about again.</param>
    public static QueueMessage PeersAsked(string nomination, int attempt) =>
        Message(PathwayEvent.PeersAsked, nomination, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nomination}:{attempt}"));

    /// <summary>Reads a message's body, or returns <see langword="null"/> when it is not one.</summary>
    public static PathwayMessage? Parse(string body) =>
        body.Split(' ') is [var happened, var id] && Enum.TryParse(happened, out PathwayEvent parsed) && Enum.IsDefined(parsed)
            ? new PathwayMessage(parsed, id)
            : null;

    private static QueueMessage Message(PathwayEvent happened, string id, string occasion) =>
        new(Queues.Pathways, $"{happened}:{occasion}", $"{happened} {id}");
}
