using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Manage;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Pages.PublicBadge;
using BadgeFunctions.Web.Pages.Review;
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
        services.AddSingleton<NominationFormReader>();
        services.AddSingleton<NominationIntake>();
        services.AddSingleton<ReviewLists>();
        services.AddSingleton<Dossiers>();
        services.AddSingleton<ReceivedArt>();
        services.AddSingleton<BadgeFormReader>();
        services.AddSingleton<EditAnswers>();
        return services;
    }
}
