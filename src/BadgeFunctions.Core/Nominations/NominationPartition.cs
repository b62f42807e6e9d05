using System.Globalization;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// Where nominations are kept. One partition a badge, and in it, changed together: the nomination (<c>n:</c>), its place
/// in the list of its status (<c>s:</c>), the claim that makes a person's request for the badge unique (<c>u:</c>), the
/// row by which nominations of people of the same name are found (<c>d:</c>), the rows by which a nominee's, nominator's
/// or guardian's nominations are found (<c>p:</c>), the reminder that its nominee is due (<c>r:</c>), the receipt of an
/// idempotent request (<c>i:</c>) and the receipt's place in the order of time (<c>t:</c>).
/// </summary>
internal static class NominationPartition
{
    public static string Of(string badge) => $"nominations:{badge}";

    public static string Nomination(string id) => $"n:{id}";

    public const string ReminderPrefix = "r:";

    public const string ReceiptTimePrefix = "t:";

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

    /// <summary>The place of a nomination that has ended in the order in which evidence is removed; first of all while that day is not known.</summary>
    public static string Retention(string nomination, DateTimeOffset? until) => $"{RetentionPrefix}{Moment(until ?? DateTimeOffset.MinValue)}:{nomination}";

    public static string ReceiptTime(DateTimeOffset at, string idempotencyKey) => $"{ReceiptTimePrefix}{Moment(at)}:{TextHash.Of(idempotencyKey)}";

    /// <summary>The receipt that a row of <see cref="ReceiptTime"/> stands for.</summary>
    public static string ReceiptOf(string receiptTime) => ReceiptPrefix + receiptTime[(receiptTime.LastIndexOf(':') + 1)..];

    /// <summary>A moment whose ordinal order is the order of time.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
}
