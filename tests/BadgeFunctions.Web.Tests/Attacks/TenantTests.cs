using System.Reflection;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Tests.Access.Matrix;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Attacks;

/// <summary>
/// Every command that is given an actor, called by the manager of another issuer past all pages and endpoints: it is refused
/// and nothing has changed. A command that is not in the table fails.
/// </summary>
public sealed class TenantTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    // Commands that ask for no issuer: whoever calls them was asked whether they operate the installation.
    private static readonly string[] OfOperators =
        ["ErasePerson.ExecuteAsync", "RevokeAward.ExecuteAsync", "ImportNominations.ExecuteAsync", "ImportNominations.ResumeAsync"];

    // They are handed what the caller was shown, sign the caller in, or only read.
    private static readonly string[] Harmless =
    [
        "SubmissionContext.set_Actor", "NominationExport.Open", "DossierQueue.OldestAsync", "DossierSessions.ReadAsync", "AccessSessions.OpenAsync",
        "AccessTokens.CreateTokenAsync", "AccessTokens.CreateSignInCodeAsync", "PreviewTemplate.ExecuteAsync", "AttendanceLists.TakeAsync",
    ];

    private static readonly string[] Questions = ["Find", "List", "Badges", "Describe", "Of", "Allows", "Sees", "Owns", "May", "Manages", "Resolve", "Colleagues", "Check"];

    private static readonly Actor Stranger = new("Alix Ailleurs", [new Grant(Role.Manager, "lycee"), new Grant(Role.Reviewer, "lycee"), new Grant(Role.Assessor, "lycee")]);

    private static readonly Dictionary<string, Func<Attack, Task>> Commands = new()
    {
        ["ArchiveBadge.ExecuteAsync"] = one => one.Of<ArchiveBadge>().ExecuteAsync(Stranger, one["badge"], true, Stop),
        ["DiscardDraft.ExecuteAsync"] = one => one.Of<DiscardDraft>().ExecuteAsync(Stranger, one["draft"], one.Revision, Stop),
        ["EditIssuer.ExecuteAsync"] = one => one.Of<EditIssuer>().ExecuteAsync(
            Stranger, one["issuer"], new IssuerEntry { Name = "Volé", Url = "https://exemple.fr", Email = "a@exemple.fr" }, "0", Stop),
        ["PlaceIssuer.ExecuteAsync"] = one => one.Of<PlaceIssuer>().ExecuteAsync(Stranger, one["issuer"], "lycee", null, "0", Stop),
        ["PublishBadge.ExecuteAsync"] = one => one.Of<PublishBadge>().ExecuteAsync(Stranger, one["draft"], one.Revision, Stop),
        ["SaveDraft.CreateAsync"] = one => one.Of<SaveDraft>().CreateAsync(Stranger, one["issuer"], Draft("Volé", "none"), Stop),
        ["SaveDraft.ExecuteAsync"] = one => one.Of<SaveDraft>().ExecuteAsync(Stranger, one["draft"], Draft("Volé", one.Revision), Stop),
        ["DecideNomination.ExecuteAsync"] = one => one.Of<DecideNomination>().ExecuteAsync(
            one["nomination"], new DecisionRequest(DecisionOutcome.Approved, "Bien.", []), Stranger, Stop),
        ["MergeNominations.ExecuteAsync"] = one => one.Of<MergeNominations>().ExecuteAsync(one["nomination"], one["second"], Stranger, Stop),
        ["CreateSession.ExecuteAsync"] = one => one.Of<CreateSession>().ExecuteAsync(
            new SessionDraft { Badge = one["badge"], Title = "Vol", Day = "2026-04-01", Minutes = "60", Places = "10" }, Stranger, Stop),
        ["CreateClass.ExecuteAsync"] = one => one.Of<CreateClass>().ExecuteAsync(
            new ClassDraft(one["issuer"], "Vol", "2026-2027", [new("Diallo", "Awa", null)]), Stranger, Stop),
        ["ChangeClass.AddAsync"] = one => one.Of<ChangeClass>().AddAsync(one["class"], [new("Vol", "Un", null)], Stranger, Stop),
        ["ChangeClass.CorrectAsync"] = one => one.Of<ChangeClass>().CorrectAsync(one["class"], one["pupil"], new("Vol", "Un", null), Stranger, Stop),
        ["ChangeClass.RemoveAsync"] = one => one.Of<ChangeClass>().RemoveAsync(one["class"], one["pupil"], Stranger, Stop),
        ["ChangeClass.DeleteAsync"] = one => one.Of<ChangeClass>().DeleteAsync(one["class"], Stranger, Stop),
        ["RecordAttempt.ExecuteAsync"] = one => one.Of<RecordAttempt>().ExecuteAsync(
            new AttemptReport(one["assessed"], one["class"], one["pupil"], true, null, 0, "0123456789abcdefghjkmnpqrs", "fr"), Stranger, Stop),
        ["TakeBackAttempt.ExecuteAsync"] = one => one.Of<TakeBackAttempt>().ExecuteAsync(one["assessed"], one["class"], one["pupil"], 0, Stranger, Stop),
        ["ManagePeople.AddAsync"] = one => one.Of<ManagePeople>().AddAsync(
            Stranger, "complice@exemple.fr", new PersonDraft("Complice", null, [new Grant(Role.Reviewer, one["issuer"])]), Stop),
        ["ManagePeople.ChangeAsync"] = one => one.Of<ManagePeople>().ChangeAsync(Stranger, one["person"], new PersonDraft("Autre", null, []), null, Stop),
        ["ManagePeople.DisableAsync"] = one => one.Of<ManagePeople>().DisableAsync(Stranger, one["person"], true, Stop),
        ["SetAbsence.ExecuteAsync"] = one => one.Of<SetAbsence>().ExecuteAsync(Stranger, one["person"], new AbsenceDraft("2026-04-01", "2026-04-02", null), Stop),
        ["SaveRules.ExecuteAsync"] = one => one.Of<SaveRules>().ExecuteAsync(one["issuer"], new RulesDraft { MinimumSize = "1", MaximumSize = "1" }, null, Stranger, Stop),
        ["PlanSessions.ExecuteAsync"] = one => one.Of<PlanSessions>().ExecuteAsync(
            one["issuer"], new SessionPlan { Form = SessionPlan.Meeting, Days = "2026-05-12", Start = "14:00", End = "16:00" }, "key", Stranger, Stop),
        ["ChangePlan.ExecuteAsync"] = one => one.Of<ChangePlan>().ExecuteAsync(
            one["planned"], new SessionPlan { Form = SessionPlan.Meeting, Days = "2026-05-12", Start = "14:00", End = "16:00" }, null, Stranger, Stop),
        ["CancelSession.ExecuteAsync"] = one => one.Of<CancelSession>().ExecuteAsync(one["planned"], Stranger, Stop),
        ["TakeSeat.ExecuteAsync"] = one => one.Of<TakeSeat>().ExecuteAsync(one["planned"], Stranger, Stop),
        ["LeaveSeat.ExecuteAsync"] = one => one.Of<LeaveSeat>().ExecuteAsync(one["planned"], MatrixWorld.OutsideSeat, Stranger, Stop),
        ["NameRole.ExecuteAsync"] = one => one.Of<NameRole>().ExecuteAsync(one["planned"], MatrixWorld.OutsideSeat, SeatRole.Chair, Stranger, Stop),
        ["AddMember.ExecuteAsync"] = one => one.Of<AddMember>().ExecuteAsync(one["planned"], one["person"], Stranger, Stop),
        ["InviteReviewer.ExecuteAsync"] = one => one.Of<InviteReviewer>().ExecuteAsync(
            one["sitting"], new ReviewerDraft("Complice", "complice@exemple.fr", [one["dossier"]]), Stranger, Stop),
        ["ArrangeAgenda.AddAsync"] = one => one.Of<ArrangeAgenda>().AddAsync(one["planned"], [one["nomination"]], Stranger, Stop),
        ["ArrangeAgenda.RemoveAsync"] = one => one.Of<ArrangeAgenda>().RemoveAsync(one["sitting"], one["dossier"], Stranger, Stop),
        ["ArrangeAgenda.MoveAsync"] = one => one.Of<ArrangeAgenda>().MoveAsync(one["sitting"], one["dossier"], 1, Stranger, Stop),
        ["RunSitting.AcknowledgeAsync"] = one => one.Of<RunSitting>().AcknowledgeAsync(one["sitting"], Stranger, Stop),
        ["RunSitting.OpenAsync"] = one => one.Of<RunSitting>().OpenAsync(one["planned"], Stranger, Stop),
        ["RunSitting.ShowAsync"] = one => one.Of<RunSitting>().ShowAsync(one["sitting"], one["dossier"], Stranger, Stop),
        ["RunSitting.CloseAsync"] = one => one.Of<RunSitting>().CloseAsync(one["sitting"], Stranger, Stop),
        ["DeclareConflict.ExecuteAsync"] = one => one.Of<DeclareConflict>().ExecuteAsync(one["sitting"], one["dossier"], Stranger, Stop),
        ["GiveOpinion.ExecuteAsync"] = one => one.Of<GiveOpinion>().ExecuteAsync(
            one["sitting"], one["dossier"], new EvidenceOpinion(one["piece"], true, null), Stranger, Stop),
        ["CastVote.ExecuteAsync"] = one => one.Of<CastVote>().ExecuteAsync(one["sitting"], one["dossier"], 1, VoteChoice.Award, Stranger, Stop),
        ["AskSecretVote.ExecuteAsync"] = one => one.Of<AskSecretVote>().ExecuteAsync(one["sitting"], one["dossier"], "Pour voir.", Stranger, Stop),
        ["RunBallot.OpenAsync"] = one => one.Of<RunBallot>().OpenAsync(one["sitting"], one["dossier"], 1, Stranger, Stop),
        ["RunBallot.CloseAsync"] = one => one.Of<RunBallot>().CloseAsync(one["sitting"], one["dossier"], 1, Stranger, Stop),
        ["RunBallot.ReopenAsync"] = one => one.Of<RunBallot>().ReopenAsync(one["sitting"], one["second"], 1, "Pour voir.", Stranger, Stop),
        ["RunBallot.SettleAsync"] = one => one.Of<RunBallot>().SettleAsync(one["sitting"], one["dossier"], OutcomeKind.Award, Stranger, Stop),
        ["RecordOutcome.ExecuteAsync"] = one => one.Of<RecordOutcome>().ExecuteAsync(
            one["sitting"], one["dossier"], new OutcomeDraft { Choice = "defer", Reason = "Pour voir." }, null, Stranger, Stop),
        ["EditMessage.ExecuteAsync"] = one => one.Of<EditMessage>().ExecuteAsync(one["sitting"], one["second"], "Volé", "Volé.", Stranger, Stop),
        ["EditMessage.ResetAsync"] = one => one.Of<EditMessage>().ResetAsync(one["sitting"], one["second"], Stranger, Stop),
        ["MessageTemplates.SaveAsync"] = one => one.Of<MessageTemplates>().SaveAsync(one["issuer"], OutcomeKind.Award, "fr", "Volé", "Volé.", Stranger, Stop),
        ["MessageTemplates.ResetAsync"] = one => one.Of<MessageTemplates>().ResetAsync(one["issuer"], OutcomeKind.Award, "fr", Stranger, Stop),
        ["ReleaseSession.ExecuteAsync"] = one => one.Of<ReleaseSession>().ExecuteAsync(one["sitting"], "none", Stranger, Stop),
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> All => [.. Commands.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task TheManagerOfAnotherIssuerChangesNothing(string command)
    {
        foreach (Place place in new[] { Place.Own, Place.Below })
        {
            Attack attack = new(world, place) { Revision = await RevisionAsync(place) };
            int before = world.Changes;

            await Commands[command](attack);

            Assert.Equal(before, world.Changes);
        }
    }

    [Fact]
    public void EveryCommandIsTried()
    {
        IEnumerable<string> commands =
            from type in typeof(Actor).Assembly.GetExportedTypes()
            where type.IsClass && !type.IsAbstract && type.Namespace != typeof(Actor).Namespace
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor))
            where !Questions.Any(question => method.Name.StartsWith(question, StringComparison.Ordinal))
            select $"{type.Name}.{method.Name}";

        Assert.Empty(commands.Distinct().Except(Commands.Keys).Except(OfOperators).Except(Harmless));
    }

    private static DraftRequest Draft(string name, string revision) => new(new BadgeEntry { Name = name, Approval = ApprovalPaths.Commission }, DraftArt.None, revision);

    private async Task<string> RevisionAsync(Place place) => (await world.Site.Services.GetRequiredService<DraftQueries>().FindAsync(
        new Actor("exploitation", Role.Operator, []), world.At(place)["draft"], TestContext.Current.CancellationToken))!.Revision;
}
