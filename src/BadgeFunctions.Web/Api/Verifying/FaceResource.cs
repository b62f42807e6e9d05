using System.Text.Json.Serialization;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>One badge that was found.</summary>
/// <param name="Face">Of an image: <c>assertion</c> or <c>credential</c>.</param>
/// <param name="Format">The form it came in.</param>
/// <param name="Verdict">Its own verdict.</param>
/// <param name="Facts">What it says, once its integrity is established.</param>
public sealed record FaceResource(
    string? Face,
    [property: JsonConverter(typeof(JsonStringEnumConverter<BadgeFormat>))] BadgeFormat Format,
    string Verdict,
    BadgeFacts? Facts);
