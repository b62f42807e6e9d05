using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>Who achieved it, known only by an opaque identifier and a salted hash (Open Badges 3.0, AchievementSubject).</summary>
/// <remarks>
/// The identifier is always there because VC-JWT requires <c>sub</c>; evidence belongs to the credential.
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.
/// </remarks>
public sealed record AchievementSubject
{
    /// <summary>A <c>urn:uuid:</c> of this award, or the holder's DID. Required.</summary>
    public required string Id { get; init => field = Guard.SubjectIdentifier(value, "subject.id"); }

    /// <summary>What <see cref="OpenBadges.IdentityHash.Compute"/> answers for the holder's address or identifier. Required.</summary>
    public required string IdentityHash { get; init => field = Guard.IdentityHash(value, "subject.identifier.identityHash"); }

    /// <summary>What the hash stands for.</summary>
    public RecipientKind IdentityKind { get; init => field = Guard.Defined(value, "subject.identifier.identityType"); }

    /// <summary>The random salt of this award. Required: a hash without salt can be guessed.</summary>
    public required string Salt { get; init => field = Guard.Text(value, "subject.identifier.salt"); }

    /// <summary>Required.</summary>
    public required Achievement Achievement { get; init => field = value ?? throw new BadgeArgumentException("subject.achievement", "An achievement is required."); }

    /// <summary>How the pieces of evidence hang together, in Markdown.</summary>
    public string? Narrative { get; init => field = Guard.OptionalText(value, "subject.narrative"); }

    /// <summary>Who assessed the achievement on behalf of the issuer, such as a school.</summary>
    public Profile? Source { get; init; }

    /// <summary>The results that were achieved, each of a description of the achievement.</summary>
    public IReadOnlyList<Result> Results { get; init => field = [.. value]; } = [];

    internal void WriteTo(Utf8JsonWriter writer)
    {
        foreach (var result in Results)
        {
            result.CheckAgainst(Achievement.ResultDescriptions);
        }

        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["AchievementSubject"]);
        writer.WritePropertyName("achievement");
        Achievement.WriteTo(writer);
        writer.WriteStartArray("identifier");
        writer.WriteStartObject();
        writer.WriteString("type", "IdentityObject");
        writer.WriteBoolean("hashed", true);
        writer.WriteString("identityHash", IdentityHash);
        writer.WriteString("identityType", IdentityKind == RecipientKind.Email ? "emailAddress" : "identifier");
        writer.WriteString("salt", Salt);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteText("narrative", Narrative);
        writer.WriteObjects("result", Results, Result.Write);
        if (Source is not null)
        {
            writer.WritePropertyName("source");
            Source.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
