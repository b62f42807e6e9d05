using BadgeFunctions.App.Storage;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Hosting.Assets;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Hosting;

/// <summary>Registers what timers call.</summary>
internal static class UpkeepServices
{
    public static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddSingleton(provider => new Upkeep(
            provider.GetRequiredService<OutboxSweep>(),
            [
                provider.GetRequiredService<ExpireNominations>(),
                provider.GetRequiredService<SweepReceipts>(),
                provider.GetRequiredService<SweepUploads>(),
                provider.GetRequiredService<CompleteSignUps>(),
                provider.GetRequiredService<FollowUpPeers>(),
            ],
            provider.GetRequiredService<SendReminders>(),
            provider.GetRequiredService<PublishKeys>(),
            provider.GetRequiredService<PublishAssets>()));
}
