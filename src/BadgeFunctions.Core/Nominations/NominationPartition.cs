using System.Globalization;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// Where nominations are kept. One partition a badge, and in it, changed together: the nomination (<c>n:</c>), its place
/// in the list of its status (<c>s:</c>), the claim that makes a person's request for the badge unique (<c>u:</c>), the
/// row by which nominations of people of the same name are found (<c>d:</c>), the rows by which a nominee's, nominator's,
/// guardian's or contributor's nominations are found (<c>p:</c>), the reminder that its nominee is due (<c>r:</c>), a bag's
/// place in the order of the days of its last change (<c>b:</c>), the receipt of an idempotent request (<c>i:</c>), the
/// receipt's place in the order of time (<c>t:</c>) and the moment at which its peers are to be reminded or replaced
/// (<c>q:</c>).
/// </summary>
internal static class NominationPartition
{
    public static string Of(string badge) => $"nominations:{badge}";

    public const string NominationPrefix = "n:";

    public static string Nomination(string id) => NominationPrefix + id;

    public const string ReminderPrefix = "r:";

    public const string PeersDuePrefix = "q:";

    public const string ReceiptTimePrefix = "t:";

    public const string BagPrefix = "b:0:";

    public const string RemindedBagPrefix = "b:1:";

    public const string RetentionPrefix = "k:";

    private const string ReceiptPrefix = "i:";

    public static string Listing(Nomination nomination) =>
        string.Create(CultureInfo.InvariantCulture, $"{ListingPrefix(nomination.Status)}{Moment(nomination.SubmittedAt)}:{nomination.Id}");

    public static string ListingPrefix(NominationStatus? status) => status is { } one ? $"s:{(int)one}:" : "s:";

    public static string Claim(string key) => $"u:{TextHash.Of(key)}";

    public static string LookAlikePrefix(Person nominee) => $"d:{TextHash.Of(NameKey.Of(nominee))}:";

    public static string LookAlike(Nomination nomination) => LookAlikePrefix(nomination.Nominee) + nomination.Id;

    public static string PersonPrefix(string key) => $"p:{TextHash.Of(key)}:";

    public static string Person(string key, string nomination) => PersonPrefix(key) + nomination;

    public static string Receipt(string idempotencyKey) => ReceiptPrefix + TextHash.Of(idempotencyKey);

    public static string Reminder(Nomination nomination) => $"{ReminderPrefix}{Moment(nomination.SubmittedAt)}:{nomination.Id}";

    /// <summary>A bag's row, by the day of its last change or of its reminder; none once it was sent.</summary>
    public static string? Bag(Nomination nomination) => nomination switch
    {
        { Status: not NominationStatus.Draft } => null,
        { RemindedAt: { } reminded } => $"{RemindedBagPrefix}{Day(reminded)}:{nomination.Id}",
        _ => $"{BagPrefix}{Day(nomination.ChangedAt ?? nomination.SubmittedAt)}:{nomination.Id}",
    };

    public static string? PeersDue(Nomination nomination) =>
        nomination.PeerReview?.DueAt is { } due ? $"{PeersDuePrefix}{Moment(due)}:{nomination.Id}" : null;

    /// <summary>The place of a nomination that has ended in the order in which evidence is removed; first of all while that day is not known.</summary>
    public static string Retention(string nomination, DateTimeOffset? until) => $"{RetentionPrefix}{Moment(until ?? DateTimeOffset.MinValue)}:{nomination}";

    public static string ReceiptTime(DateTimeOffset at, string idempotencyKey) => $"{ReceiptTimePrefix}{Moment(at)}:{TextHash.Of(idempotencyKey)}";

    /// <summary>The receipt that a row of <see cref="ReceiptTime"/> stands for.</summary>
    public static string ReceiptOf(string receiptTime) => ReceiptPrefix + receiptTime[(receiptTime.LastIndexOf(':') + 1)..];

    /// <summary>A day that comes before all moments of later days, and after none of earlier ones.</summary>
    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A moment whose ordinal order is the order of time.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
}
