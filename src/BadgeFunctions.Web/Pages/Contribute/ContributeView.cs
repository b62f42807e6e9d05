using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Nominate;

namespace BadgeFunctions.Web.Pages.Contribute;

/// <summary>A bag as an invited colleague sees it: the person, the badge, and nothing but their own pieces.</summary>
/// <param name="Bag">The nomination.</param>
/// <param name="Contributor">The colleague's invitation.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Key">The link's token.</param>
/// <param name="MaximumFile">The longest file, in bytes.</param>
public sealed record ContributeView(Nomination Bag, Contributor Contributor, Badge Badge, string Key, long MaximumFile)
{
    /// <summary>What was done a moment ago: the end of a text's key.</summary>
    public string? Done { get; init; }

    /// <summary>What has to be corrected.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>The colleague's name, as known or as typed.</summary>
    public string? Name { get; init; } = Contributor.Name;

    /// <summary>The piece as typed.</summary>
    public EvidenceRow Row { get; init; } = EvidenceRow.Empty;

    /// <summary>The sealed file that already came with it.</summary>
    public string? Seal { get; init; }

    /// <summary>What the colleague put in.</summary>
    public IReadOnlyList<Evidence> Own => [.. Bag.Evidence.Where(piece => piece.Contributor == Contributor.Id)];

    /// <summary>Whether anything can still be put in.</summary>
    public bool IsOpen => Bag.Status == NominationStatus.Draft && !Contributor.Declined;

    /// <summary>What the nominee is called; the address is nobody else's business.</summary>
    public string? Nominee =>
        string.Join(' ', new[] { Bag.Nominee.GivenName, Bag.Nominee.FamilyName }.Where(part => part.Length > 0)) is { Length: > 0 } name ? name : null;
}
