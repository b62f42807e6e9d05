namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>The mails that members are sent by themselves, once each.</summary>
internal static class SessionOccasion
{
    public const string Week = "week";
    public const string Day = "day";
    public const string Opened = "opened";
    public const string Closing = "closing";
}
