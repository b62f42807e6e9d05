using System.Globalization;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>Sessions as somebody typed them: nothing is checked yet.</summary>
public sealed record SessionPlan
{
    /// <summary>The value of <see cref="Form"/> for a session in each one's own time.</summary>
    public const string Remote = "remote";

    /// <summary>The value of <see cref="Form"/> for a session at one time.</summary>
    public const string Meeting = "meeting";

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>How it works.</summary>
    public string? Form { get; init; }

    /// <summary>The days, one a line.</summary>
    public string? Days { get; init; }

    /// <summary>When it begins, as <c>HH:mm</c> on French walls.</summary>
    public string? Start { get; init; }

    /// <summary>When it ends, or when the last vote is taken.</summary>
    public string? End { get; init; }

    /// <summary>For how many days one may vote remotely.</summary>
    public string? VotingDays { get; init; }

    /// <summary>Where it meets.</summary>
    public string? Place { get; init; }

    /// <summary>The address of its video meeting.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>A session as it would have been typed.</summary>
    public static SessionPlan Of(CommissionSession session) => new()
    {
        Title = session.Title,
        Form = session.Form == SessionForm.Remote ? Remote : Meeting,
        Days = ParisTime.DayOf(session.StartsAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Start = ParisTime.TimeOf(session.StartsAt).ToString("HH:mm", CultureInfo.InvariantCulture),
        End = ParisTime.TimeOf(session.EndsAt).ToString("HH:mm", CultureInfo.InvariantCulture),
        VotingDays = session.Form == SessionForm.Remote
            ? (ParisTime.DayOf(session.EndsAt).DayNumber - ParisTime.DayOf(session.StartsAt).DayNumber).ToString(CultureInfo.InvariantCulture)
            : null,
        Place = session.Place,
        MeetingUrl = session.MeetingUrl,
    };
}
