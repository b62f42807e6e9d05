using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Nominate;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>An open bag as its owner fills it.</summary>
/// <param name="Bag">The bag.</param>
/// <param name="Badge">The badge it is for.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Key">The link's token.</param>
/// <param name="OwnKey">The token of the page on which it can be given up.</param>
/// <param name="MaximumFile">The longest file, in bytes.</param>
public sealed record BagView(Nomination Bag, Badge Badge, Issuer Issuer, string Key, string OwnKey, long MaximumFile)
{
    /// <summary>What was done a moment ago: the end of a text's key.</summary>
    public string? Done { get; init; }

    /// <summary>What has to be corrected, in whichever form was sent.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>The text, as kept or as typed.</summary>
    public BagText Text { get; init; } = BagText.Of(Bag);

    /// <summary>The piece that is being added, as typed.</summary>
    public EvidenceRow Row { get; init; } = EvidenceRow.Empty;

    /// <summary>The sealed file that already came with it.</summary>
    public string? Seal { get; init; }

    /// <summary>The colleague that is being invited, as typed.</summary>
    public string? InviteEmail { get; init; }

    /// <summary>Their name, as typed.</summary>
    public string? InviteName { get; init; }

    /// <summary>The skills that no piece shows yet.</summary>
    public IReadOnlyList<string> MissingSkills =>
        [.. Badge.Skills.Except(Bag.Evidence.SelectMany(piece => piece.Skills ?? []), StringComparer.Ordinal)];
}
