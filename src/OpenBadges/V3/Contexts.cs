namespace OpenBadges.V3;

/// <summary>The JSON-LD contexts of a credential, in the order the standard sets (Open Badges 3.0, AchievementCredential).</summary>
internal static class Contexts
{
    public const string Credentials = "https://www.w3.org/ns/credentials/v2";
    public const string CredentialsV1 = "https://www.w3.org/2018/credentials/v1";
    public const string OpenBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    public const string Extensions = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
}
