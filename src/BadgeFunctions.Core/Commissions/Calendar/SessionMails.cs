using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>
/// Writes the mails about a session. Every template has the same blanks: {0} the member, {1} the session, {2} the issuer,
/// {3} when, {4} where, {5} the link, {6} how many dossiers, {7} by when to answer.
/// </summary>
/// <param name="queries">The sessions.</param>
/// <param name="catalogue">The issuers' names.</param>
/// <param name="links">Signs the links that need no sign-in.</param>
/// <param name="options">The address of the service.</param>
public sealed class SessionMails(CommissionQueries queries, ICatalogue catalogue, SeatLink links, IOptions<ServiceOptions> options)
{
    // Those who sit are staff, whose language nobody asked.
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly MailTexts Texts = new(French);

    /// <summary>The mails of one kind, as they should be sent now.</summary>
    /// <param name="id">The message's id.</param>
    /// <param name="session">The session.</param>
    /// <param name="kind">Which.</param>
    /// <param name="seat">The only seat to write to, or all of those that it concerns.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<IReadOnlyList<MailMessage>> WriteAsync(string id, string session, SessionMailKind kind, string? seat, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(session, cancellationToken) is not { Value: var found })
        {
            return [];
        }

        string issuer = (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(found.Issuer)?.Name ?? found.Issuer;
        return
        [
            .. found.Seats
                .Where(one => (seat is null || one.Id == seat) && one.Email.Length > 0 && kind.Concerns(found, one))
                .Select(one => Texts.Mail($"{id}:{one.Id}", one.Email, kind.Template, Values(found, one, issuer, kind))),
        ];
    }

    private string[] Values(CommissionSession session, Seat seat, string issuer, SessionMailKind kind) =>
    [
        seat.Name,
        session.Title ?? Texts.Part("CommissionSession"),
        issuer,
        When(session),
        Where(session),
        Link(session, seat, kind),
        Texts.Part(session.Agenda.Count switch { 0 => "CommissionDossiersNone", 1 => "CommissionDossiersOne", _ => "CommissionDossiersMany" }, session.Agenda.Count.ToString(French)),
        seat.CalledAt is { } called ? DayAndTime(Seats.SeatPlacement.AnswerBy(session, called)) : string.Empty,
    ];

    private static string When(CommissionSession session) => session.Form == SessionForm.Remote
        ? Texts.Part("CommissionUntil", DayAndTime(session.EndsAt))
        : Texts.Part("CommissionAt", Day(session.StartsAt), Time(session.StartsAt), Time(session.EndsAt));

    private static string Where(CommissionSession session) => (session.Place, session.MeetingUrl, session.Form) switch
    {
        ({ } place, { } url, _) => $"{place} – {url}",
        ({ } place, null, _) => place,
        (null, { } url, _) => url,
        (null, null, SessionForm.Remote) => Texts.Part("CommissionRemote"),
        _ => Texts.Part("CommissionNowhere"),
    };

    private static string DayAndTime(DateTimeOffset moment) => Texts.Part("CommissionMoment", Day(moment), Time(moment));

    private static string Day(DateTimeOffset moment) => ParisTime.DayOf(moment).ToString("dddd d MMMM yyyy", French).Replace(" 1 ", " 1er ", StringComparison.Ordinal);

    private static string Time(DateTimeOffset moment) => ParisTime.TimeOf(moment).ToString("H'\u00a0h\u00a0'mm", French);

    private string Link(CommissionSession session, Seat seat, SessionMailKind kind)
    {
        string page = $"{options.Value.PublicBaseUrl}/commission/{session.Id}";
        return kind.Link switch
        {
            SessionMailLink.Answer => $"{page}/answer?seat={seat.Id}&key={links.Answer(session, seat)}",
            SessionMailLink.Join => string.Create(CultureInfo.InvariantCulture, $"{page}/join?seat={seat.Id}&number={seat.Link}&key={links.Join(session, seat)}"),
            SessionMailLink.Sitting => $"{options.Value.PublicBaseUrl}/sitting/{session.Id}",
            _ => page,
        };
    }
}
