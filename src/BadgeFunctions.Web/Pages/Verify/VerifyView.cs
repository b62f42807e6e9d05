using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Verification;

namespace BadgeFunctions.Web.Pages.Verify;

/// <summary>The verification form and, once something was verified, its result.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Result">What became of the verification, if there was one.</param>
public sealed record VerifyView(VerifyForm Form, FormProblems Problems, BadgeVerification? Result);
