using BadgeFunctions.Web.Pages.Awards;
using BadgeFunctions.Web.Pages.Catalogue;
using BadgeFunctions.Web.Pages.Confirm;
using BadgeFunctions.Web.Pages.Consent;
using BadgeFunctions.Web.Pages.Guardian;
using BadgeFunctions.Web.Pages.Language;
using BadgeFunctions.Web.Pages.Mailbox;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Pages.Operations;
using BadgeFunctions.Web.Pages.Review;
using BadgeFunctions.Web.Pages.SignIn;
using BadgeFunctions.Web.Pages.Testimony;
using BadgeFunctions.Web.Pages.Tracking;
using BadgeFunctions.Web.Pages.Uploads;
using BadgeFunctions.Web.Pages.Verify;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages;

/// <summary>Every page, and every form that a page sends.</summary>
internal static class PageEndpoints
{
    /// <summary>Maps them all. They are for people, so the API's description leaves them out.</summary>
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder pages = app.MapGroup(string.Empty).ExcludeFromDescription();
        pages.MapCatalogue();
        pages.MapNominate();
        pages.MapTracking();
        pages.MapConsent();
        pages.MapTestimony();
        pages.MapUploads();
        pages.MapConfirm();
        pages.MapGuardian();
        pages.MapReview();
        pages.MapOperations();
        pages.MapAwards();
        pages.MapVerify();
        pages.MapSignIn();
        pages.MapLanguage();
        pages.MapMailbox();
    }
}
