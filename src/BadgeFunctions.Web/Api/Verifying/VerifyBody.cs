using System.ComponentModel.DataAnnotations;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>An address to verify.</summary>
/// <param name="Url">Of a badge, of a baked image or of a badge page of ours.</param>
/// <param name="Recipient">The e-mail address of the person said to hold the badge, or the code of a pupil without one.</param>
public sealed record VerifyBody([property: Required] string? Url, string? Recipient);
