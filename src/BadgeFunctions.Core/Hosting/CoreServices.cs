using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Review;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BadgeFunctions.Core.Hosting;

/// <summary>Puts the work together. The host adds the ports.</summary>
public static class CoreServices
{
    /// <summary>Adds commands, queries and message handlers; they hold no state of their own and are singletons.</summary>
    public static IServiceCollection AddBadgeFunctionsCore(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<ServiceOptions>();
        return services
            .AddSingleton<ICatalogue, CatalogueStore>()
            .AddSingleton<InstallCatalogue>()
            .AddSingleton<NominationQueries>()
            .AddSingleton<SubmitNomination>()
            .AddSingleton<ImportNominations>()
            .AddSingleton<RespondToNomination>()
            .AddSingleton<SubmissionRules>()
            .AddSingleton<LookAlikes>()
            .AddSingleton<ProveAddress>()
            .AddSingleton<RepeatProof>()
            .AddSingleton<RespondAsGuardian>()
            .AddSingleton<WithdrawNomination>()
            .AddSingleton<TestimonyQueries>()
            .AddSingleton<WriteTestimony>()
            .AddSingleton<PartialUploads>()
            .AddSingleton<UploadLedger>()
            .AddSingleton<EvidenceUploads>()
            .AddSingleton<DecideNomination>()
            .AddSingleton<MergeNominations>()
            .AddSingleton<AwardQueries>()
            .AddSingleton<RevokeAward>()
            .AddSingleton<AccessTokens>()
            .AddSingleton<PersonalRecords>()
            .AddSingleton<ErasePerson>()
            .AddSingleton<PublishKeys>()
            .AddSingleton<KeyPublication>()
            .AddSingleton<BadgeTemplates>()
            .AddSingleton<AwardFiles>()
            .AddSingleton<CredentialSigner>()
            .AddSingleton<StatusLists>()
            .AddSingleton<NotificationMails>()
            .AddHousekeeping()
            .AddSingleton<IMessageHandler, ApprovalsHandler>()
            .AddSingleton<IMessageHandler, SigningHandler>()
            .AddSingleton<IMessageHandler, BakingHandler>()
            .AddSingleton<IMessageHandler, NotificationsHandler>();
    }

    private static IServiceCollection AddHousekeeping(this IServiceCollection services) => services
        .AddSingleton<ExpireNominations>()
        .AddSingleton<SendReminders>()
        .AddSingleton<SweepReceipts>()
        .AddSingleton<SweepUploads>()
        .AddSingleton<SweepPartialUploads>()
        .AddSingleton<RetireEvidence>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<ExpireNominations>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<SendReminders>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<SweepReceipts>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<SweepUploads>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<SweepPartialUploads>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<RetireEvidence>());
}
