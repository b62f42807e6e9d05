namespace OpenBadges.Baking;

/// <summary>What was found in a picture. All three texts are null in a picture that carries no badge.</summary>
/// <param name="Format">The format of the picture.</param>
/// <param name="Assertion">Open Badges 1.x or 2.0: the JSON of a hosted Assertion, or the compact JWS of a signed one.</param>
/// <param name="AssertionUrl">The URL of a hosted Assertion, where the picture states it (SVG, and PNG of the first generation).</param>
/// <param name="Credential">Open Badges 3.0: a compact JWS, or the JSON of a credential.</param>
/// <remarks>The texts are those of whoever made the picture: nothing in them has been verified.</remarks>
public sealed record UnbakedImage(ImageFormat Format, string? Assertion, string? AssertionUrl, string? Credential);
