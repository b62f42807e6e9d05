using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>Tells those who sit of one kind of news about a session.</summary>
internal sealed class SessionNotice(SessionMailKind kind, SessionMails mails) : INotice
{
    public string Kind => kind.Kind;

    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(string id, Notice notice, CancellationToken cancellationToken) =>
        await mails.WriteAsync(id, notice.Subject, kind, notice.Detail, cancellationToken);
}
