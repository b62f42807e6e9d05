using BadgeFunctions.App.Storage;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Hosting.Assets;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Hosting;

/// <summary>Registers what timers call.</summary>
internal static class UpkeepServices
{
    public static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddSingleton(provider =>
        {
            ILookup<bool, IHousekeepingTask> tasks = provider.GetServices<IHousekeepingTask>().ToLookup(Reminds);
            return new Upkeep(
                provider.GetRequiredService<OutboxSweep>(),
                [.. tasks[false]],
                [.. tasks[true]],
                provider.GetRequiredService<PublishKeys>(),
                provider.GetRequiredService<PublishAssets>());
        });

    private static bool Reminds(IHousekeepingTask task) => task is SendReminders or RemindOfBags;
}
