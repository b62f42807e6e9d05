using BadgeFunctions.Web.Pages.About;
using BadgeFunctions.Web.Pages.Assess;
using BadgeFunctions.Web.Pages.Attend;
using BadgeFunctions.Web.Pages.Attendance;
using BadgeFunctions.Web.Pages.Awards;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Catalogue;
using BadgeFunctions.Web.Pages.Classes;
using BadgeFunctions.Web.Pages.Commission;
using BadgeFunctions.Web.Pages.Confirm;
using BadgeFunctions.Web.Pages.Consent;
using BadgeFunctions.Web.Pages.Contribute;
using BadgeFunctions.Web.Pages.Exports;
using BadgeFunctions.Web.Pages.FollowUp;
using BadgeFunctions.Web.Pages.Guardian;
using BadgeFunctions.Web.Pages.History;
using BadgeFunctions.Web.Pages.Language;
using BadgeFunctions.Web.Pages.Mailbox;
using BadgeFunctions.Web.Pages.Manage;
using BadgeFunctions.Web.Pages.Minutes;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Pages.Operations;
using BadgeFunctions.Web.Pages.OwnAccount;
using BadgeFunctions.Web.Pages.Peers;
using BadgeFunctions.Web.Pages.People;
using BadgeFunctions.Web.Pages.Review;
using BadgeFunctions.Web.Pages.SignIn;
using BadgeFunctions.Web.Pages.Sitting;
using BadgeFunctions.Web.Pages.Testimony;
using BadgeFunctions.Web.Pages.Tracking;
using BadgeFunctions.Web.Pages.Uploads;
using BadgeFunctions.Web.Pages.Verify;
using BadgeFunctions.Web.Pages.Work;
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
        pages.MapManage();
        pages.MapNominate();
        pages.MapBag();
        pages.MapContribute();
        pages.MapTracking();
        pages.MapConsent();
        pages.MapTestimony();
        pages.MapUploads();
        pages.MapConfirm();
        pages.MapGuardian();
        pages.MapPeers();
        pages.MapReview();
        pages.MapExport();
        pages.MapHistory();
        pages.MapWork();
        pages.MapOperations();
        pages.MapAwards();
        pages.MapVerify();
        pages.MapSignIn();
        pages.MapMailedLinks();
        pages.MapRefusals();
        pages.MapAccount();
        pages.MapLanguage();
        pages.MapMailbox();
        pages.MapAttendance();
        pages.MapAttend();
        pages.MapCommission();
        pages.MapClasses();
        pages.MapAssess();
        pages.MapFollowUp();
        pages.MapPeoplePages();
        pages.MapSitting();
        pages.MapTestimonyAdditions();
        pages.MapMinutes();
        pages.MapAbout();
    }
}
