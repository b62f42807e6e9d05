using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Assess;
using BadgeFunctions.Web.Pages.Attendance;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Commission;
using BadgeFunctions.Web.Pages.Contribute;
using BadgeFunctions.Web.Pages.FollowUp;
using BadgeFunctions.Web.Pages.History;
using BadgeFunctions.Web.Pages.Manage;
using BadgeFunctions.Web.Pages.Minutes;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Pages.Peers;
using BadgeFunctions.Web.Pages.People;
using BadgeFunctions.Web.Pages.PublicBadge;
using BadgeFunctions.Web.Pages.Review;
using BadgeFunctions.Web.Pages.Sitting;
using BadgeFunctions.Web.Pages.Work;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Pages;

/// <summary>What the pages need beside the work itself.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(PageText.Encoder);
        services.AddSingleton<IBadgePage, BadgePageRenderer>();
        services.AddSingleton<ReceivedFiles>();
        services.AddSingleton<EvidenceRowsReader>();
        services.AddSingleton<NominationFormReader>();
        services.AddSingleton<NominationIntake>();
        services.AddSingleton<BagPages>();
        services.AddSingleton<Contributions>();
        services.AddSingleton<ReviewLists>();
        services.AddSingleton<Dossiers>();
        services.AddSingleton<Histories>();
        services.AddSingleton<WorkLists>();
        services.AddSingleton<ManagedSessions>();
        services.AddSingleton<Calendars>();
        services.AddSingleton<SessionPages>();
        services.AddSingleton<ClassAtAGlance>();
        services.AddSingleton<FollowUpLinks>();
        services.AddSingleton<FollowUps>();
        services.AddSingleton<PeerDossiers>();
        services.AddSingleton<ReceivedArt>();
        services.AddSingleton<BadgeFormReader>();
        services.AddSingleton<EditAnswers>();
        services.AddSingleton<PersonPages>();
        services.AddSingleton<Sittings>();
        services.AddSingleton<MinutesDesk>();
        return services;
    }
}
