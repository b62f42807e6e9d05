using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>A plan that was read.</summary>
/// <param name="Title">What the sessions are called.</param>
/// <param name="Form">How they work.</param>
/// <param name="Place">Where they meet.</param>
/// <param name="MeetingUrl">The address of their video meeting.</param>
/// <param name="Times">When, in order.</param>
internal sealed record SessionFacts(string? Title, SessionForm Form, string? Place, string? MeetingUrl, IReadOnlyList<PlannedTime> Times)
{
    public CommissionSession Apply(CommissionSession session, PlannedTime time) => session with
    {
        Title = Title,
        Form = Form,
        Place = Place,
        MeetingUrl = MeetingUrl,
        StartsAt = time.StartsAt,
        EndsAt = time.EndsAt,
    };
}
