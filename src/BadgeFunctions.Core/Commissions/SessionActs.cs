namespace BadgeFunctions.Core.Commissions;

/// <summary>The words by which a session's chain tells what was done with its calendar and its seats.</summary>
internal static class SessionActs
{
    public const string Planned = "session-planned";
    public const string Changed = "session-changed";
    public const string Cancelled = "session-cancelled";
    public const string AgendaFreed = "agenda-freed";
    public const string SignedUp = "signed-up";
    public const string GaveBack = "seat-given-back";
    public const string CallAccepted = "call-accepted";
    public const string CallDeclined = "call-declined";
    public const string CallPassed = "call-passed";
    public const string MemberAdded = "member-added";
    public const string RoleNamed = "role-named";
    public const string ReviewerInvited = "reviewer-invited";
    public const string LinkRenewed = "link-renewed";
    public const string LinkUsed = "link-used";
    public const string Reminded = "members-reminded";
}
