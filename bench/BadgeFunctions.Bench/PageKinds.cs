using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Local.Queueing;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Bench;

/// <summary>Puts something on every page: 200 requests, a published badge, a session of 100 people, an open one.</summary>
internal static class PageKinds
{
    private const int Requests = 200;
    private const int Attendees = 100;
    private static readonly Actor Operator = new("bench", Role.Operator, []);

    public static async Task<IReadOnlyList<(string Name, string Path)>> FurnishAsync(IServiceProvider services)
    {
        ISignedLinks links = services.GetRequiredService<ISignedLinks>();
        Badge badge = (await services.GetRequiredService<ICatalogue>().CurrentAsync(default)).Badges[0];
        List<Nomination> own = [];
        for (int i = 0; i < Requests; i++)
        {
            own.Add(await SubmitAsync(services, badge.Id, $"camille.{i}@ecole.example", null));
        }

        Nomination proposed = await SubmitAsync(services, badge.Id, "proposee@ecole.example", "collegue@ecole.example");
        Nomination waiting = await SubmitAsync(services, badge.Id, "attend@ecole.example", null, prove: false);
        await services.GetRequiredService<DecideNomination>().ExecuteAsync(own[0].Id, new DecisionRequest(DecisionOutcome.Approved, null, []), Operator, default);
        (AttendanceSession full, AttendanceSession open) = await GatherAsync(services, badge.Id);
        await DrainAsync(services);

        string Link(string page, string purpose, string subject) => $"/{page}/{subject}?key={links.Create(purpose, subject, TimeSpan.FromHours(1))}";

        return
        [
            ("catalogue, 49 badges", "/"),
            ("catalogue, searched", "/?q=classe"),
            ("badge", $"/catalogue/{badge.Id}"),
            ("issuer", $"/catalogue/issuers/{badge.Issuer}"),
            ("nomination form", $"/nominate/{badge.Id}"),
            ("tracking", Link("tracking", LinkPurposes.Tracking, own[0].Id)),
            ("confirmation of an address", Link("confirm", LinkPurposes.Proof, waiting.Id)),
            ("consent", Link("consent", LinkPurposes.Consent, proposed.Id)),
            ("sign-up for a session", Link("attend", LinkPurposes.Attendance, open.Id)),
            ("sessions", "/attendance"),
            ("session, 100 people", $"/attendance/{full.Id}"),
            ("session, in the room", $"/attendance/{open.Id}/room"),
            ("review list, 200 requests", "/review"),
            ("dossier", $"/review/{own[1].Id}"),
            ("award", $"/award/{own[0].AwardId}"),
            ("badges to manage", $"/manage/issuers/{badge.Issuer}"),
            ("badge editor", $"/manage/badges/{badge.Id}"),
            ("new class", "/classes/new"),
            ("follow-up", "/follow-up"),
            ("operations", "/operations"),
            ("mailbox", "/mailbox"),
            ("verify", "/verify"),
            ("sign-in", "/sign-in"),
            ("public badge page", $"/badges/{own[0].AwardId}/"),
            ("not found", "/catalogue/inconnu"),
        ];
    }

    private static async Task<Nomination> SubmitAsync(IServiceProvider services, string badge, string email, string? nominatedBy, bool prove = true)
    {
        NominationDraft draft = new()
        {
            Badge = badge,
            // Everybody has a name of their own: namesakes are asked about.
            FamilyName = email.Split('@')[0],
            GivenName = "Camille",
            Email = email,
            NominatedBy = nominatedBy,
            Function = "Professeure de mathématiques",
            WorkplaceName = "Collège René-Cassin",
            Reason = "A animé une classe virtuelle hebdomadaire de mars à mai, avec un bilan pour chaque élève.",
            Evidence =
            [
                new EvidenceDraft { Title = "Bilan de séance", Url = "https://blog.example/bilan", Date = "2026-03-15" },
                new EvidenceDraft { Title = "Diaporama", Url = "https://blog.example/diaporama" },
            ],
        };
        SubmissionResult result = await services.GetRequiredService<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr"), default);
        Nomination nomination = result.Nomination ?? throw new InvalidOperationException("A nomination was not taken.");
        return prove
            ? (await services.GetRequiredService<ProveAddress>().ExecuteAsync(nomination.Id, default))!.Nomination
            : nomination;
    }

    private static async Task<(AttendanceSession Full, AttendanceSession Open)> GatherAsync(IServiceProvider services, string badge)
    {
        StringBuilder list = new("nom;prenom;courriel;fonction\r\n");
        for (int i = 0; i < Attendees; i++)
        {
            list.Append(CultureInfo.InvariantCulture, $"Nom{i};Camille;present.{i}@ecole.example;CPE\r\n");
        }

        AttendanceSession full = await PrepareAsync(services, badge);
        await services.GetRequiredService<AttendanceLists>().TakeAsync(full, Encoding.UTF8.GetBytes(list.ToString()), "fr", new Actor("Banc", Role.Operator, []), default);
        AttendanceSession open = await PrepareAsync(services, badge);
        return (full, (await services.GetRequiredService<ChangeSession>().OpenAsync(open.Id, default))!);
    }

    private static async Task<AttendanceSession> PrepareAsync(IServiceProvider services, string badge)
    {
        SessionDraft draft = new() { Badge = badge, Title = "Accompagner les élèves", Place = "Salle B12", Day = "2026-03-20", Minutes = "120", Places = "200" };
        return (await services.GetRequiredService<CreateSession>().ExecuteAsync(draft, Operator, default)).Session!;
    }

    private static async Task DrainAsync(IServiceProvider services)
    {
        QueuePump pump = services.GetRequiredService<QueuePump>();
        IQueue queue = services.GetRequiredService<IQueue>();
        await pump.StartAsync(default);
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        while ((await queue.CountAsync(default)).Any(depth => depth.Active > 0))
        {
            await timer.WaitForNextTickAsync();
        }

        await pump.StopAsync(default);
    }
}
