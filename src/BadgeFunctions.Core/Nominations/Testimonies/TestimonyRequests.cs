using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>Asks witnesses by mail, once each.</summary>
internal static class TestimonyRequests
{
    /// <summary>
    /// A piece that is put into a bag, where its witness is asked at once and not again when the bag is sent. Save it
    /// with <see cref="Ask"/>.
    /// </summary>
    public static Evidence AskedNow(Evidence piece, DateTimeOffset now) =>
        piece.Testimony is { IsAwaited: true } testimony ? piece with { Testimony = testimony with { AskedAt = now } } : piece;

    /// <summary>Adds the question to a piece's witness, and the row by which the witness's data is found; nothing for other pieces.</summary>
    public static DocumentSave Ask(DocumentSave save, Nomination nomination, Evidence piece) =>
        piece.Testimony is { IsAwaited: true, WitnessEmail.Length: > 0 } testimony
            ? save.Put(NominationPartition.Person(testimony.WitnessEmail, nomination.Id), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim)
                .Send(Message(nomination, piece))
            : save;

    /// <summary>Adds the questions to the witnesses of a nomination that has just been sent, and whom nobody asked before.</summary>
    public static DocumentSave AskAll(DocumentSave save, Nomination nomination)
    {
        foreach (Evidence piece in nomination.Evidence.Where(piece => piece.Testimony is { IsAwaited: true, AskedAt: null }))
        {
            save.Send(Message(nomination, piece));
        }

        return save;
    }

    private static QueueMessage Message(Nomination nomination, Evidence piece) =>
        Notification.Message(NotificationKind.TestimonyRequest, nomination.Id, detail: piece.Id);
}
