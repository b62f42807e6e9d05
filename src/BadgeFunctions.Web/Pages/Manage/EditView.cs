using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The editor.</summary>
public sealed record EditView
{
    /// <summary>Whose badge it is.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>The badge as it is; none for a new one.</summary>
    public BadgeState? State { get; init; }

    /// <summary>The definition as typed.</summary>
    public required BadgeForm Form { get; init; }

    /// <summary>What has to be corrected.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>The catalogue, from which other badges are chosen.</summary>
    public required CatalogueSnapshot Catalogue { get; init; }

    /// <summary>What somebody else saved in the meantime, where it differs; <see langword="null"/> when nobody did.</summary>
    public IReadOnlyList<BadgeDifference>? Theirs { get; init; }

    /// <summary>Whether the draft was saved a moment ago.</summary>
    public bool JustSaved { get; init; }

    /// <summary>The seals of pictures that came with a form that has to be corrected.</summary>
    public DraftArt Seals { get; init; } = DraftArt.None;

    internal string Action => State is null ? ManagePaths.New(Issuer.Id) : ManagePaths.Badge(State.Id);
}
