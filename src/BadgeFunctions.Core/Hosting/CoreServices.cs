using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Exports;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Issuance;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Partial;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Core.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

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
            .AddCatalogueEditing()
            .AddSingleton<NominationQueries>()
            .AddSingleton<SubmitNomination>()
            .AddSingleton<ImportNominations>()
            .AddSingleton<RespondToNomination>()
            .AddSingleton<SubmissionRules>()
            .AddSingleton<PupilNominees>()
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
            .AddSingleton<LoneReviewer>()
            .AddSingleton<DecideNomination>()
            .AddSingleton<MergeNominations>()
            .AddSingleton<AwardQueries>()
            .AddSingleton<RevokeAward>()
            .AddSingleton<AccessTokens>()
            .AddSingleton<PersonalRecords>()
            .AddSingleton<ErasePerson>()
            .AddSingleton<PublicSites>()
            .AddSingleton<PublishKeys>()
            .AddSingleton<KeyPublication>()
            .AddSingleton<BadgeTemplates>()
            .AddSingleton<AwardFiles>()
            .AddSingleton<CredentialSigner>()
            .AddSingleton<StatusLists>()
            .AddSingleton<NotificationMails>()
            .AddOversight()
            .AddBags()
            .AddAssessment()
            .AddAttendance()
            .AddPathways()
            .AddPeople()
            .AddSignIn()
            .AddCommissions()
            .AddHousekeeping()
            .AddSingleton<IMessageHandler, ApprovalsHandler>()
            .AddSingleton<IMessageHandler, SigningHandler>()
            .AddSingleton<IMessageHandler, BakingHandler>()
            .AddSingleton<IMessageHandler, NotificationsHandler>();
    }

    private static IServiceCollection AddOversight(this IServiceCollection services) => services
        .AddSingleton<AuditTrail>()
        .AddSingleton<AuditVerifier>()
        .AddSingleton<DossierSessions>()
        .AddSingleton<NominationExport>()
        .AddSingleton<DossierQueue>()
        .AddSingleton<SessionWorks>()
        .AddSingleton<RemindOfAgeing>()
        .AddSingleton<INotice, AgeingNotice>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<RemindOfAgeing>());

    private static IServiceCollection AddBags(this IServiceCollection services) => services
        .AddSingleton<OpenBag>()
        .AddSingleton<SaveBag>()
        .AddSingleton<SubmitBag>()
        .AddSingleton<BagPieces>()
        .AddSingleton<InviteContributor>()
        .AddSingleton<ContributeToBag>()
        .AddSingleton<AcceptIntoBag>()
        .AddSingleton<RetryNomination>()
        .AddSingleton<RemindOfBags>()
        .AddSingleton<EraseUnusedBags>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<RemindOfBags>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<EraseUnusedBags>());

    private static IServiceCollection AddAssessment(this IServiceCollection services) => services
        .AddSingleton<ClassQueries>()
        .AddSingleton<PupilCodes>()
        .AddSingleton<CreateClass>()
        .AddSingleton<ChangeClass>()
        .AddSingleton<AssessmentQueries>()
        .AddSingleton<RecordAttempt>()
        .AddSingleton<TakeBackAttempt>()
        .AddSingleton<PersonKeys>();

    private static IServiceCollection AddAttendance(this IServiceCollection services) => services
        .AddSingleton<AttendanceQueries>()
        .AddSingleton<CreateSession>()
        .AddSingleton<ChangeSession>()
        .AddSingleton<NominateAttendee>()
        .AddSingleton<SignUpForSession>()
        .AddSingleton<ParticipantQueries>()
        .AddSingleton<AttendanceLists>()
        .AddSingleton<ReceivedLists>()
        .AddSingleton<SignUpErasure>()
        .AddSingleton<CompleteSignUps>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<CompleteSignUps>());

    private static IServiceCollection AddPathways(this IServiceCollection services) => services
        .AddSingleton<Holdings>()
        .AddSingleton<Prerequisites>()
        .AddSingleton<CompletePathway>()
        .AddSingleton<ReachableBadges>()
        .AddSingleton<PathwayMails>()
        .AddSingleton<FollowAward>()
        .AddSingleton<PeerHolders>()
        .AddSingleton<PeerMails>()
        .AddSingleton<InvitePeers>()
        .AddSingleton<GivePeerOpinion>()
        .AddSingleton<IMessageHandler, PathwaysHandler>()
        .AddSingleton<FollowUpPeers>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<FollowUpPeers>());

    private static IServiceCollection AddCatalogueEditing(this IServiceCollection services) => services
        .AddSingleton<DraftQueries>()
        .AddSingleton<DraftArtwork>()
        .AddSingleton<ArtUploads>()
        .AddSingleton<SaveDraft>()
        .AddSingleton<PublishBadge>()
        .AddSingleton<ArchiveBadge>()
        .AddSingleton<DiscardDraft>()
        .AddSingleton<EditIssuer>()
        .AddSingleton<AwardCounts>();

    private static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<AccountBook>()
        .AddSingleton<AbsenceBook>()
        .AddSingleton<ActorResolver>()
        .AddSingleton<ManagePeople>()
        .AddSingleton<PeopleQueries>()
        .AddSingleton<SetAbsence>()
        .AddSingleton<EraseAccount>()
        .AddSingleton<PlaceIssuer>()
        .AddSingleton<INotice, MembershipNotice>();

    private static IServiceCollection AddSignIn(this IServiceCollection services) => services
        .AddSingleton<AccessTokens>()
        .AddSingleton<AccessSessions>()
        .AddSingleton<ExternalAccounts>()
        .AddSingleton<SignInLinks>()
        .AddSingleton<INotice, SignInLinkNotice>()
        .AddSingleton<IHousekeepingTask, SweepTokens>()
        .AddSingleton<IHousekeepingTask, SweepSessions>()
        .AddSingleton<IHousekeepingTask, SweepSignInLinks>();

    private static IServiceCollection AddCommissions(this IServiceCollection services) => services
        .AddCommissionCalendar()
        .AddSingleton<CommissionQueries>()
        .AddSittings()
        .AddAfterTheSitting();

    private static IServiceCollection AddSittings(this IServiceCollection services) => services
        .AddSingleton<SittingDossiers>()
        .AddSingleton<EraseDossier>()
        .AddSingleton<SittingClaims>()
        .AddSingleton<WaitingDossiers>()
        .AddSingleton<ArrangeAgenda>()
        .AddSingleton<DeclareConflict>()
        .AddSingleton<BallotBox>()
        .AddSingleton<BallotClosing>()
        .AddSingleton<RunBallot>()
        .AddSingleton<AskSecretVote>()
        .AddSingleton<CastVote>()
        .AddSingleton<GiveOpinion>()
        .AddSingleton<RecordOutcome>()
        .AddSingleton<RunSitting>()
        .AddSingleton<FinishRemotely>()
        .AddSingleton<SettleAgendas>()
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<FinishRemotely>())
        .AddSingleton<IHousekeepingTask>(provider => provider.GetRequiredService<SettleAgendas>());

    private static IServiceCollection AddAfterTheSitting(this IServiceCollection services) => services
        .AddSingleton<MessageTemplates>()
        .AddSingleton<SessionMessages>()
        .AddSingleton<EditMessage>()
        .AddSingleton<PreviewTemplate>()
        .AddSingleton<CommissionMails>()
        .AddSingleton<MinutesSource>()
        .AddSingleton(provider => new SealMinutes(
            provider.GetRequiredService<MinutesSource>(),
            provider.GetRequiredService<CredentialSigner>(),
            provider.GetRequiredService<IFiles>(),
            provider.GetRequiredService<IOptions<ServiceOptions>>()))
        .AddSingleton(provider => new MinutesFiles(
            provider.GetRequiredService<MinutesSource>(), provider.GetRequiredService<IFiles>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<CheckMinutes>()
        .AddSingleton<GoodPractices>()
        .AddSingleton<ReleaseQueries>()
        .AddSingleton<ReleaseSession>()
        .AddSingleton<ApplyOutcome>()
        .AddSingleton<AddToTestimony>()
        .AddSingleton<IMessageHandler, DecisionsHandler>();

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
