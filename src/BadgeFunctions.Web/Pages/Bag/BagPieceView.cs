using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>One piece of a bag that its owner changes.</summary>
/// <param name="Bag">The bag it is in.</param>
/// <param name="Piece">The piece as it is kept.</param>
/// <param name="Row">The piece as typed.</param>
/// <param name="Seal">The sealed file that already came.</param>
/// <param name="Problems">What has to be corrected.</param>
public sealed record BagPieceView(BagView Bag, Evidence Piece, EvidenceRow Row, string? Seal, FormProblems Problems)
{
    internal static BagPieceView Of(BagView bag, Evidence piece)
    {
        string? date = piece.Date is { } day ? WrittenDate.Machine(day) : null;
        return new BagPieceView(bag, piece, new EvidenceRow(piece.Title, piece.Url, date, null) { Skills = piece.Skills ?? [] }, null, FormProblems.None);
    }
}
