using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Assessments;

/// <summary>A badge, and how far a pupil has come with it.</summary>
/// <param name="Badge">The badge.</param>
/// <param name="Progress">How far.</param>
public sealed record BadgeProgress(Badge Badge, Progress Progress);
