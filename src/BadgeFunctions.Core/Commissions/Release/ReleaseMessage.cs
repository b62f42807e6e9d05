using System.Globalization;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>The messages of the queue <see cref="Queues.Decisions"/>.</summary>
internal static class ReleaseMessage
{
    public const string Release = "release";

    public const string Dossier = "dossier";

    /// <summary>A session was released: one message follows for each of its dossiers.</summary>
    public static QueueMessage OfRelease(string session, int number)
    {
        string place = number.ToString(CultureInfo.InvariantCulture);
        return new QueueMessage(Queues.Decisions, $"{Release}:{session}:{place}", $"{Release} {session} {place}");
    }

    /// <summary>The outcome of a dossier is to be applied.</summary>
    public static QueueMessage OfDossier(string session, string nomination) =>
        new(Queues.Decisions, $"{Dossier}:{session}:{nomination}", $"{Dossier} {session} {nomination}");
}
