using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Lengths of time as people write them.</summary>
internal static class WrittenPeriod
{
    /// <summary><c>P1Y6M</c> becomes <c>1 an, 6 mois</c>; nothing becomes "without limit".</summary>
    public static string Period(this Texts texts, string? validity)
    {
        if (!IsoPeriod.TryParse(validity, out IsoPeriod period))
        {
            return texts["badge.validity-unlimited"];
        }

        (string Key, int Amount)[] parts =
        [
            ("badge.years", period.Years),
            ("badge.months", period.Months),
            ("badge.weeks", period.Weeks),
            ("badge.days", period.Days),
        ];
        return string.Join(", ", parts.Where(part => part.Amount > 0).Select(part => texts.Count(part.Key, part.Amount)));
    }
}
