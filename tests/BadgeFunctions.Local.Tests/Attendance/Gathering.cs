using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Local.Tests.Attendance;

/// <summary>Sessions and people for them. The people are invented.</summary>
internal static class Gathering
{
    /// <summary>A badge of the example that attendance is enough for.</summary>
    public const string Badge = "documents-accessibles";

    public static async Task<AttendanceSession> PrepareAsync(this Installation service, string places = "50", string badge = Badge)
    {
        Badge found = (await service.Get<ICatalogue>().CurrentAsync(Installation.Cancellation)).FindBadge(badge)!;
        SessionReading reading = await service.Get<CreateSession>().ExecuteAsync(
            new SessionDraft { Badge = badge, Title = "Documents accessibles", Place = "Salle B12", Day = "2026-03-20", Minutes = "120", Places = places },
            new Actor("Maïa Responsable", Role.Manager, [found.Issuer]),
            Installation.Cancellation);
        Assert.Empty(reading.Problems);
        return reading.Session!;
    }

    public static async Task<AttendanceSession> OpenSessionAsync(this Installation service, string places = "50", string badge = Badge) =>
        (await service.Get<ChangeSession>().OpenAsync((await service.PrepareAsync(places, badge)).Id, Installation.Cancellation))!;

    public static Task<SignUpOutcome> SignUpAsync(this Installation service, AttendanceSession session, string email) =>
        service.Get<SignUpForSession>().ExecuteAsync(session.Id, new Attendee("Quillac", "Zéphyrine", email, "CPE"), "fr", Installation.Cancellation);

    public static async Task<AttendanceSession> ReadAsync(this Installation service, AttendanceSession session) =>
        (await service.Get<AttendanceQueries>().FindAsync(session.Id, Installation.Cancellation))!.Value;

    public static async Task<IReadOnlyList<Participant>> PeopleAsync(this Installation service, AttendanceSession session)
    {
        ParticipantQueries participants = service.Get<ParticipantQueries>();
        return await participants.DescribeAsync(
            session.Id, await participants.ListAsync(session.Id, Installation.Cancellation), Installation.Cancellation);
    }

    public static async Task<IReadOnlyList<Nomination>> NominationsAsync(this Installation service, AttendanceSession session)
    {
        List<Nomination> nominations = [];
        foreach (SignUp one in await service.Get<ParticipantQueries>().ListAsync(session.Id, Installation.Cancellation))
        {
            nominations.Add(await service.FindAsync(one.Nomination));
        }

        return nominations;
    }
}
