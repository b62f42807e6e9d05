using System.Text.Json;

namespace OpenBadges.Verification.V3;

/// <summary>An Open Badges 3.0 credential whose form was checked: an award, or an endorsement, which has no achievement.</summary>
internal sealed record Credential(
    JsonElement Document,
    string Id,
    string IssuerId,
    JsonElement Subject,
    JsonElement? Achievement,
    DateTimeOffset ValidFrom,
    DateTimeOffset? ValidUntil)
{
    public bool IsEndorsement => Achievement is null;
}
