using System.Net;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Sessions of commissions, as a manager plans them in the browser.</summary>
internal static class Sessions
{
    /// <summary>Plans one session and returns its id.</summary>
    public static async Task<string> PlanSessionAsync(
        this Visit manager, string day = "2026-04-16", string form = "meeting", string issuer = TestCatalogue.OurIssuer, string title = "")
    {
        Answer page = await manager.OpenAsync($"/commission/new?issuer={issuer}");
        Answer planned = await manager.SendAsync(
            page,
            "/commission/new",
            [
                ("issuer", issuer), ("key", page.ValueOf("key")), ("title", title), ("form", form), ("days", day), ("start", "14:00"), ("end", "17:00"),
                ("votingDays", ""), ("place", "Salle des Actes"), ("meetingUrl", "https://visio.example/secrete"),
            ]);
        Assert.Equal(HttpStatusCode.SeeOther, planned.Status);
        return planned.Location!.Split('/')[^1].Split('?')[0];
    }

    /// <summary>Sends a form of the session's page.</summary>
    public static Task<Answer> ActAsync(this Visit visit, string session, string act, params (string Name, string Value)[] fields) =>
        visit.SendAsync($"/commission/{session}", $"/commission/{session}/{act}", fields);

    /// <summary>The session as it is kept.</summary>
    public static async Task<CommissionSession> SessionAsync(this TestSite site, string id) =>
        (await site.Services.GetRequiredService<CommissionQueries>().FindAsync(id, TestContext.Current.CancellationToken))!.Value;
}
