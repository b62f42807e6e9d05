using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// Where nominations are kept. One partition a badge, and in it, changed together: the nomination (<c>n:</c>), its place
/// in the list of its status (<c>s:</c>), the claim that makes a person's request for the badge unique (<c>u:</c>) and
/// the receipt of an idempotent request (<c>i:</c>).
/// </summary>
internal static class NominationPartition
{
    public static string Of(string badge) => $"nominations:{badge}";

    public static string Nomination(string id) => $"n:{id}";

    public static string Listing(Nomination nomination) =>
        string.Create(CultureInfo.InvariantCulture, $"{ListingPrefix(nomination.Status)}{nomination.SubmittedAt.UtcDateTime:yyyyMMddHHmmssfff}:{nomination.Id}");

    public static string ListingPrefix(NominationStatus? status) => status is { } one ? $"s:{(int)one}:" : "s:";

    public static string Claim(string email) => $"u:{Fingerprint(email)}";

    public static string Receipt(string idempotencyKey) => $"i:{Fingerprint(idempotencyKey)}";

    public static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
