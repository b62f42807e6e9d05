using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Notifications;

/// <summary>Fourth step, and the end of every other story: people are told. The mail system takes each message id once.</summary>
internal sealed class NotificationsHandler(
    NominationQueries nominations, AwardQueries awards, NotificationMails mails, IEnumerable<INotice> notices, IMail mail) : IMessageHandler
{
    public string Queue => Queues.Notifications;

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        if (Notice.Parse(message.Body) is { } notice)
        {
            return notices.FirstOrDefault(one => one.Kind == notice.Kind) is { } writer
                ? await SendAsync(await writer.WriteAsync(message.Id, notice, cancellationToken), cancellationToken)
                : HandlingResult.Dead("notification-unknown", "The message names no notification that this version knows.");
        }

        if (Notification.Parse(message.Body) is not { } notification)
        {
            return HandlingResult.Dead("notification-unknown", "The message names no notification that this version knows.");
        }

        if (await nominations.FindAsync(notification.Nomination, cancellationToken) is not { Value: var nomination })
        {
            // It was erased in the meantime: nobody is written to about it.
            return HandlingResult.Completed;
        }

        PublicAward? award = null;
        if (notification.Kind == NotificationKind.Award)
        {
            if (await awards.FindAsync(nomination.AwardId, cancellationToken) is not { } found)
            {
                return HandlingResult.Dead("award-missing", "The award to write about does not exist any more.");
            }

            award = await awards.DescribeAsync(found.Value, cancellationToken);
        }

        return await SendAsync(await mails.WriteAsync(message.Id, notification, nomination, award, cancellationToken), cancellationToken);
    }

    private async Task<HandlingResult> SendAsync(IReadOnlyList<MailMessage> written, CancellationToken cancellationToken)
    {
        try
        {
            // Somebody whose data was removed in the meantime has no address any more.
            foreach (MailMessage one in written.Where(one => one.To.Length > 0))
            {
                await mail.SendAsync(one, cancellationToken);
            }
        }
        catch (MailRefusedException refused)
        {
            return HandlingResult.Dead("mail-refused", refused.Message);
        }

        return HandlingResult.Completed;
    }
}
