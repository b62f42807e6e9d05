using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>What is left of an assertion once it is revoked: the body of the 410 answer (Open Badges 2.0, Assertion, <c>revoked</c>).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record RevokedAssertion
{
    /// <summary>The URL of the assertion. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "assertion.id"); }

    /// <summary>Why, in words fit for the public: nothing about a person.</summary>
    public string? RevocationReason { get; init => field = Guard.OptionalText(value, "assertion.revocationReason"); }

    /// <summary>The document as JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, assertion) =>
    {
        writer.WriteStartObject();
        OpenBadgesContext.WriteHead(writer, "Assertion", assertion.Id);
        writer.WriteBoolean("revoked", true);
        writer.WriteText("revocationReason", assertion.RevocationReason);
        writer.WriteEndObject();
    });
}
