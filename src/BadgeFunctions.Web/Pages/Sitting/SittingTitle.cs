using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What to call a sitting.</summary>
internal static class SittingTitle
{
    /// <summary>Its own title, or the issuer's name and the day.</summary>
    public static string Of(SittingView view) =>
        view.Session.Title ?? Texts.Current.Format("sitting.of", view.Issuer, Texts.Current.Day(view.Session.StartsAt));
}
