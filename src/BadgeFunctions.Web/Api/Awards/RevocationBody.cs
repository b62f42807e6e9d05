using System.ComponentModel.DataAnnotations;
using BadgeFunctions.Core.Awards;

namespace BadgeFunctions.Web.Api.Awards;

/// <summary>A revocation as a program sends it.</summary>
/// <param name="Reason">The full reason, kept private.</param>
/// <param name="Category">What the public is told; unspecified when absent.</param>
public sealed record RevocationBody([property: Required] string? Reason, RevocationCategory? Category);
