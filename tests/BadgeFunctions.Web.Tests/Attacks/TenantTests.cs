using System.Reflection;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Classes;
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
    private static readonly string[] OfOperators = ["ErasePerson.ExecuteAsync", "RevokeAward.ExecuteAsync"];

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

        Assert.Empty(commands.Distinct().Except(Commands.Keys).Except(OfOperators));
    }

    private static DraftRequest Draft(string name, string revision) => new(new BadgeEntry { Name = name, Approval = ApprovalPaths.Commission }, DraftArt.None, revision);

    private async Task<string> RevisionAsync(Place place) => (await world.Site.Services.GetRequiredService<DraftQueries>().FindAsync(
        new Actor("exploitation", Role.Operator, []), world.At(place)["draft"], TestContext.Current.CancellationToken))!.Revision;
}
