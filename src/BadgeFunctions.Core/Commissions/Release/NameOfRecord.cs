using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>Who decided: the commission and its day, never its members.</summary>
internal static class NameOfRecord
{
    public static string Of(CommissionSession session, CatalogueSnapshot catalogue, string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(UsualTemplates.Known(language));
        return string.Format(
            culture,
            UsualTemplates.Word("NameOfRecord", language),
            string.Format(culture, UsualTemplates.Word("Commission", language), catalogue.FindIssuer(session.Issuer)?.Name ?? session.Issuer),
            WrittenDay.Of(CallSchedule.Today(session.StartsAt), culture));
    }
}
