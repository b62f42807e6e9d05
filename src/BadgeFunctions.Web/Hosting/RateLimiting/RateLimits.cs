namespace BadgeFunctions.Web.Hosting.RateLimiting;

/// <summary>The names of the limits on what anybody may do without signing in, each counted by client.</summary>
public static class RateLimits
{
    /// <summary>Sending nominations.</summary>
    public const string Nominations = "nominations";

    /// <summary>Opening uploads.</summary>
    public const string Uploads = "uploads";

    /// <summary>Sending the parts of uploads.</summary>
    public const string UploadParts = "upload-parts";

    /// <summary>Having badges verified, which may fetch addresses.</summary>
    public const string Verifications = "verifications";

    /// <summary>Trying a token or a sign-in code.</summary>
    public const string SignIns = "sign-ins";
}
