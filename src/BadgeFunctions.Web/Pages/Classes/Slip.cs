using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>A paper to be cut out.</summary>
/// <param name="Pupil">Whose it is.</param>
/// <param name="Address">Where its QR code leads.</param>
public sealed record Slip(Pupil Pupil, string Address);
