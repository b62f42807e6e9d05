using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Components;

/// <summary>What to call a piece of evidence.</summary>
internal static class EvidenceName
{
    /// <summary>Its title, or the best that stands for it.</summary>
    public static string Of(Evidence piece) => piece.Title ?? piece.File?.Name ?? piece.Url ?? piece switch
    {
        { Testimony.WitnessName: { Length: > 0 } witness } => Texts.Current.Format("evidence.testimony-of", witness),
        { Kind: EvidenceKind.Testimony } => Texts.Current["evidence.testimony"],
        _ => Texts.Current["nominate.untitled"],
    };
}
