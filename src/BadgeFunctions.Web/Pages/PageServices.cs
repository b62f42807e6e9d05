using System.Text.Encodings.Web;
using System.Text.Unicode;
using BadgeFunctions.Core.Ports;
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

        // French letters stay letters; what has a meaning in HTML is still escaped.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IBadgePage, BadgePageRenderer>();
        services.AddSingleton<ReceivedFiles>();
        services.AddSingleton<NominationFormReader>();
        services.AddSingleton<NominationIntake>();
        services.AddSingleton<ReviewLists>();
        services.AddSingleton<Dossiers>();
        return services;
    }
}
