using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>The messages that a bag sends.</summary>
internal static class BagMails
{
    // yyyyMMddHHm: whoever asks for a link again and again does not fill somebody's mailbox.
    private const int TenMinutes = 11;

    /// <summary>The personal link, at most every ten minutes.</summary>
    public static QueueMessage Link(string id, DateTimeOffset now) => Notification.Message(NotificationKind.BagLink, id, Occasion(now));

    /// <summary>A colleague's link, at most every ten minutes.</summary>
    public static QueueMessage Contribution(string id, string invitation, DateTimeOffset now) =>
        Notification.Message(NotificationKind.ContributionRequest, id, Occasion(now), invitation);

    private static string Occasion(DateTimeOffset now) => NominationPartition.Moment(now)[..TenMinutes];
}
