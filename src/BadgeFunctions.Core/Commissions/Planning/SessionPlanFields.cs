namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>The fields of the form by which sessions are planned, and what they may hold.</summary>
public static class SessionPlanFields
{
    /// <summary>What it is called.</summary>
    public const string Title = "title";

    /// <summary>How it works: <c>meeting</c> or <c>remote</c>.</summary>
    public const string Form = "form";

    /// <summary>The days, one a line.</summary>
    public const string Days = "days";

    /// <summary>When it begins, on French walls.</summary>
    public const string Start = "start";

    /// <summary>When it ends.</summary>
    public const string End = "end";

    /// <summary>For how many days one may vote remotely.</summary>
    public const string VotingDays = "votingDays";

    /// <summary>Where it meets.</summary>
    public const string Place = "place";

    /// <summary>The address of its video meeting.</summary>
    public const string MeetingUrl = "meetingUrl";

    /// <summary>The longest title, and the longest place, in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>The most sessions that are planned at once.</summary>
    public const int MostDays = 30;

    /// <summary>The most days for which one may vote remotely.</summary>
    public const int MostVotingDays = 90;
}
