using System.Globalization;
using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>Where a verifier finds out whether the credential was revoked (Bitstring Status List 1.0 §2.1).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record BitstringStatusListEntry
{
    /// <summary>Identifier of the entry, which the Open Badges schema requires: usually the list's URL, <c>#</c> and the index.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "status.id"); }

    /// <summary>URL of the signed list.</summary>
    public required string StatusListCredential { get; init => field = Guard.WebUrl(value, "status.statusListCredential"); }

    /// <summary>Position in the list, from 0; drawn at random, never sequential.</summary>
    public required int Index
    {
        get;
        init => field = value >= 0 ? value : throw new BadgeArgumentException("status.statusListIndex", "The index cannot be negative.");
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteString("type", "BitstringStatusListEntry");
        writer.WriteString("statusPurpose", "revocation");
        writer.WriteString("statusListIndex", Index.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("statusListCredential", StatusListCredential);
        writer.WriteEndObject();
    }
}
