using BadgeFunctions.Core.Commissions.Planning;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The form by which sessions are planned and changed.</summary>
internal static class PlanForm
{
    public const string IssuerField = "issuer";
    public const string KeyField = "key";
    public const string SeenField = "seen";

    private const string UsualStart = "14:00";
    private const string UsualEnd = "17:00";

    public static SessionPlan New { get; } = new() { Form = SessionPlan.Meeting, Start = UsualStart, End = UsualEnd };

    public static SessionPlan Read(IFormCollection form) => new()
    {
        Title = form[SessionPlanFields.Title],
        Form = form[SessionPlanFields.Form],
        Days = form[SessionPlanFields.Days].ToString().ReplaceLineEndings("\n"),
        Start = form[SessionPlanFields.Start],
        End = form[SessionPlanFields.End],
        VotingDays = form[SessionPlanFields.VotingDays],
        Place = form[SessionPlanFields.Place],
        MeetingUrl = form[SessionPlanFields.MeetingUrl],
    };
}
