using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class AssessPageTests
{
    [Fact]
    public async Task EveryPageOfAClassIsItsAssessorsOnly()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        string[] pages = [school.ClassPath, $"{school.ClassPath}/codes", $"{school.ClassPath}/pupils/{school.Awa.Id}", school.AssessPath];
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        using Visit manager = await school.VisitAsync(Role.Manager, SomeSchool.Issuer);
        using Visit reviewer = await school.VisitAsync(Role.Reviewer, SomeSchool.Issuer);
        using Visit elsewhere = await school.VisitAsync(Role.Assessor, "rectorat");
        using Visit nobody = new(school.Site);

        foreach (string page in pages)
        {
            Assert.Equal((page, HttpStatusCode.OK), (page, (await assessor.OpenAsync(page)).Status));
            Assert.Equal((page, HttpStatusCode.OK), (page, (await manager.OpenAsync(page)).Status));
            Assert.Equal((page, HttpStatusCode.Forbidden), (page, (await reviewer.OpenAsync(page)).Status));
            Assert.Equal((page, HttpStatusCode.NotFound), (page, (await elsewhere.OpenAsync(page)).Status));
            Assert.Equal((page, HttpStatusCode.Redirect), (page, (await nobody.OpenAsync(page)).Status));
        }

        Assert.DoesNotContain("2de 4", (await elsewhere.OpenAsync("/classes")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFormOfAClassWorksForAnAssessorOfAnotherIssuer()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        using Visit elsewhere = await school.VisitAsync(Role.Assessor, "rectorat");
        Answer token = await elsewhere.OpenAsync("/classes/new");
        (string Path, (string, string)[] Fields)[] forms =
        [
            ($"{school.ClassPath}/pupils", [("pupils", "Petit;Noé")]),
            ($"{school.ClassPath}/pupils/{school.Awa.Id}", [("familyName", "Autre"), ("givenName", "Awa")]),
            ($"{school.ClassPath}/pupils/{school.Awa.Id}/removal", []),
            ($"{school.ClassPath}/deletion", []),
            (school.AssessPath, [("pupil", school.Awa.Id), ("outcome", "achieved"), ("seen", "0"), ("key", new string('a', 26))]),
        ];

        foreach ((string path, (string, string)[] fields) in forms)
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await elsewhere.SendAsync(token, path, fields)).Status));
        }

        Assert.Contains("Diallo", (await assessor.OpenAsync(school.ClassPath)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("fr-badge--success", (await assessor.OpenAsync(school.AssessPath)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepsWhatWasTypedAndNamesTheWrongLine()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);

        Answer answer = await assessor.SendAsync(
            "/classes/new", "/classes/new", [("issuer", SomeSchool.Issuer), ("name", "1re 2"), ("schoolYear", "2026-2027"), ("pupils", "Petit;Noé\nGrand;")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Ligne 2, prénom", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Petit;Noé", answer.Text, StringComparison.Ordinal);
        Assert.Equal("1re 2", answer.ValueOf("name"));
    }

    [Fact]
    public async Task RecordsAReloadedFormOnceAndShowsTheSecondAssessorTheFirstResult()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit first = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        using Visit second = await school.VisitAsync(Role.Manager, SomeSchool.Issuer);
        Answer page = await first.OpenAsync(school.AssessPath);
        Answer other = await second.OpenAsync(school.AssessPath);

        Answer recorded = await school.ReportAsync(first, page, school.Awa, "not-yet", "Presque.");
        Answer repeated = await school.ReportAsync(first, page, school.Awa, "not-yet", "Presque.");
        Answer late = await school.ReportAsync(second, other, school.Awa, "achieved", "Ma note.");

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (recorded.Status, repeated.Status, late.Status));
        Assert.Contains("Presque.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Ma note.", late.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(school));
    }

    [Fact]
    public async Task TakesAMistakenFailureBack()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        await school.ReportAsync(assessor, await assessor.OpenAsync(school.AssessPath), school.Awa, "not-yet");
        Answer page = await assessor.OpenAsync(school.AssessPath);

        Answer undone = await assessor.SendAsync(page, $"{school.AssessPath}/take-back", [("pupil", school.Awa.Id), ("seen", "1")]);
        Answer again = await assessor.SendAsync(page, $"{school.AssessPath}/take-back", [("pupil", school.Awa.Id), ("seen", "1")]);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (undone.Status, again.Status));
        Assert.Equal(0, await CountAsync(school));
    }

    private static async Task<int> CountAsync(SomeSchool school) =>
        (await school.Site.Services.GetRequiredService<AssessmentQueries>().OfClassAsync(school.List, SomeSchool.Badge, CancellationToken.None))[0].Progress.Count;
}
