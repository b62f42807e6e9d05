using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit;

/// <summary>
/// Chains of entries (<c>a:</c>) and their erasable details (<c>x:</c>), in the partition of what they are about: an entry
/// becomes durable with the change it tells of, or neither does. Once that was erased, a row (<c>h:</c>) keeps the end.
/// </summary>
internal static class AuditChain
{
    public const string AllEntries = "a:";

    public const string EndPrefix = "h:";

    private const int PlaceLength = 6;

    public static string EntryPrefix(string subject) => $"{AllEntries}{subject}:";

    public static string Entry(string subject, int number) => EntryPrefix(subject) + Place(number);

    public static string DetailPrefix(string subject) => $"x:{subject}:";

    public static string Detail(string subject, int number) => DetailPrefix(subject) + Place(number);

    /// <summary>The subject of an entry's row.</summary>
    public static string SubjectOf(string entry) => entry[AllEntries.Length..Math.Max(AllEntries.Length, entry.Length - PlaceLength - 1)];

    /// <summary>Whether a row is a detail of a chain, and not of one whose subject only begins alike.</summary>
    public static bool IsDetailOf(string id, string subject) => id.Length == DetailPrefix(subject).Length + PlaceLength;

    /// <summary>Where the end of a chain is kept whose subject was erased.</summary>
    public static string End(string subject) => $"{EndPrefix}{subject}";

    /// <summary>Adds what was done to a save.</summary>
    /// <param name="save">The save of the change itself.</param>
    /// <param name="subject">What the chain is about: the id of a nomination or of a session.</param>
    /// <param name="head">The end of the chain so far, as the subject's document has it.</param>
    /// <param name="what">What was done.</param>
    /// <returns>The new end, which the same save must keep in the subject's document.</returns>
    public static AuditHead Append(DocumentSave save, string subject, AuditHead? head, AuditEvent what)
    {
        int number = (head?.Count ?? 0) + 1;
        AuditDetail? detail = what.Detail is { } json ? new AuditDetail(UnguessableId.New(), json) : null;
        AuditEntry entry = Seal(new AuditEntry(
            subject, number, what.At.ToUniversalTime(), what.By, what.Action, what.Before, what.After,
            detail is null ? null : HashOf(detail), head?.Hash ?? string.Empty, string.Empty));
        save.Insert(Entry(subject, number), entry, CoreJson.Default.AuditEntry);
        if (detail is not null)
        {
            save.Insert(Detail(subject, number), detail, CoreJson.Default.AuditDetail);
        }

        return new AuditHead(number, entry.Hash);
    }

    /// <summary>The hash that an entry must have.</summary>
    public static string HashOf(AuditEntry entry) => Seal(entry).Hash;

    /// <summary>The hash by which the chain knows a detail.</summary>
    public static string HashOf(AuditDetail detail) => TextHash.Of($"{detail.Salt}\n{detail.Json}");

    private static AuditEntry Seal(AuditEntry entry) => entry with
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData(
            JsonSerializer.SerializeToUtf8Bytes(entry with { Hash = string.Empty }, CoreJson.Default.AuditEntry))),
    };

    /// <summary>An entry's place, whose ordinal order is the order of numbers.</summary>
    public static string Place(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
