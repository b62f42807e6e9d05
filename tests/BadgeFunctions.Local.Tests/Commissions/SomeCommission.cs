using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>The commission of an issuer: its members, and sessions they can sign up for.</summary>
internal static class SomeCommission
{
    public const string Issuer = "rectorat-valmont";

    public static Actor Manager { get; } = new("Gestionnaire", Role.Manager, [Issuer]);

    public static async Task<Actor> MemberAsync(this Installation service, string name, string? department = null) =>
        (await service.Get<AccountBook>().OpenAsync(
            $"{name}@exemple.fr", name, [new Grant(Role.Reviewer, Issuer)], department, Installation.Cancellation)).ToActor();

    public static async Task<IReadOnlyList<Actor>> MembersAsync(this Installation service, int count)
    {
        List<Actor> members = [];
        for (int i = 0; i < count; i++)
        {
            members.Add(await service.MemberAsync($"membre{i}", i % 2 == 0 ? "DRANE" : "CARDIE"));
        }

        return members;
    }

    public static async Task<string> PlanAsync(this Installation service, string day = "2026-11-19", string form = SessionPlan.Meeting)
    {
        SessionPlan plan = new() { Form = form, Days = day, Start = "14:00", End = "17:00", Place = "Salle 12", MeetingUrl = "https://visio.example/abc" };
        PlanResult result = await service.Get<PlanSessions>().ExecuteAsync(Issuer, plan, UnguessableId.New(), Manager, Installation.Cancellation);
        Assert.Equal(SessionAnswer.Done, result.Answer);
        return Assert.Single(result.Sessions);
    }

    public static async Task<CommissionSession> SessionAsync(this Installation service, string id) =>
        (await service.Get<CommissionQueries>().FindAsync(id, Installation.Cancellation))!.Value;
}
