namespace OpenBadges.Baking;

/// <summary>
/// What a bake puts into a picture: the Open Badges 2.0 face, the 3.0 face, or both. With neither, a bake yields the
/// clean art itself, as wanted for the image of a BadgeClass or an Achievement.
/// </summary>
/// <param name="Assertion">Open Badges 2.0: the JSON of a hosted Assertion, or the compact JWS of a signed one.</param>
/// <param name="AssertionUrl">
/// The URL a hosted Assertion is served at. An SVG must state it in its <c>verify</c> attribute, so it is required there
/// with a JSON <paramref name="Assertion"/>; a PNG and a JWS do not use it.
/// </param>
/// <param name="Credential">Open Badges 3.0: a compact JWS (VC-JWT), or the JSON of a credential with an embedded proof.</param>
public sealed record BakedFaces(string? Assertion = null, string? AssertionUrl = null, string? Credential = null);
