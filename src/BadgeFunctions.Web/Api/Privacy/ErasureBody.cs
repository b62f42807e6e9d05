using System.ComponentModel.DataAnnotations;

namespace BadgeFunctions.Web.Api.Privacy;

/// <summary>Whom to erase.</summary>
/// <param name="Email">Their e-mail address, or the code on the paper of a pupil.</param>
/// <param name="KeepBadges">Whether their published badges stay, which name nobody; otherwise they are withdrawn.</param>
/// <param name="Preview">Whether only to say what there is.</param>
public sealed record ErasureBody([property: Required] string? Email, bool? KeepBadges, bool? Preview);
