using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Art;

/// <summary>Art that is resized.</summary>
internal static class ArtServices
{
    /// <summary>Adds <see cref="IBadgeArt"/>.</summary>
    public static IServiceCollection AddResizedBadgeArt(this IServiceCollection services) =>
        services.AddSingleton<IPictures, ImageSharpPictures>().AddSingleton<IBadgeArt, ResizedBadgeArt>();
}
