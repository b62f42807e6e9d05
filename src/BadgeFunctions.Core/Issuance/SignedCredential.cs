namespace BadgeFunctions.Core.Issuance;

/// <summary>An award's OB 3.0 credential as it was signed, once and for all.</summary>
/// <param name="Jwt">The VC-JWT, a compact JWS.</param>
/// <param name="Key">The version of the key that signed it.</param>
internal sealed record SignedCredential(string Jwt, string Key);
