using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>The outcome of an edit.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="State">The badge as it is now, unless it was not found.</param>
/// <param name="Problems">
/// What has to be corrected, by the members of <see cref="BadgeEntry"/>, such as <c>skills[2]</c>; empty unless it is invalid.
/// </param>
public sealed record EditResult(EditStatus Status, BadgeState? State, IReadOnlyList<CatalogueError> Problems)
{
    internal static EditResult NotFound { get; } = new(EditStatus.NotFound, null, []);

    internal static EditResult Done(BadgeState? state) => new(EditStatus.Done, state, []);

    internal static EditResult Conflict(BadgeState? state) => new(state is null ? EditStatus.NotFound : EditStatus.Conflict, state, []);

    internal static EditResult Invalid(BadgeState? state, params IReadOnlyList<CatalogueError> problems) => new(EditStatus.Invalid, state, problems);
}
