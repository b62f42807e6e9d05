using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What to call a dossier: whoever does not take part in it learns the badge, and nobody's name.</summary>
internal static class DossierName
{
    /// <summary>The applicant's name, for those who may know it.</summary>
    public static string Of(SittingDossier dossier) => dossier switch
    {
        { Excluded: true } => Texts.Current["sitting.excluded-short"],
        { Nomination: { Nominee.FamilyName.Length: > 0 } nomination } => $"{nomination.Nominee.GivenName} {nomination.Nominee.FamilyName}",
        _ => Texts.Current["sitting.erased"],
    };
}
