using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>One of the badges that were found, and what became of its verification.</summary>
/// <param name="Name"><c>assertion</c> or <c>credential</c> for what an image carries, or <see langword="null"/> for a badge by itself.</param>
/// <param name="Report">The verdict, the checks and the facts.</param>
public sealed record BadgeFace(string? Name, VerificationReport Report)
{
    /// <summary>The Open Badges 2.0 face of an image.</summary>
    public const string Assertion = "assertion";

    /// <summary>The Open Badges 3.0 face of an image.</summary>
    public const string Credential = "credential";
}
