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

    /// <summary>Typing a pupil's code.</summary>
    public const string PupilCodes = "pupil-codes";

    /// <summary>Trying a token or a sign-in code.</summary>
    public const string SignIns = "sign-ins";

    /// <summary>Signing up in the room of a session, where everybody shares one address.</summary>
    public const string SignUps = "sign-ups";

    /// <summary>Exporting tables.</summary>
    public const string Exports = "exports";
}
