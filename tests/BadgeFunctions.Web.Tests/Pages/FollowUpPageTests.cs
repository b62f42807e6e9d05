using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Pages.FollowUp;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class FollowUpPageTests
{
    [Fact]
    public async Task ShowsBadgesAttemptsAndWhatIsLeftToWhoeverTypesTheCode()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        await school.ReportAsync(assessor, await assessor.OpenAsync(school.AssessPath), school.Awa, "not-yet", "Revoir les aires.");
        await school.ReportAsync(assessor, await assessor.OpenAsync(school.AssessPath), school.Awa, "achieved");
        await school.Site.PumpAsync();
        using Visit pupil = new(school.Site);

        Answer typed = await pupil.SendAsync("/follow-up", "/follow-up", [("code", PupilCode.Written(school.Awa.Code))]);
        Answer page = await pupil.OpenAsync(typed.Location!);

        Assert.DoesNotContain(school.Awa.Code, typed.Location!, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Conversions", page.Text, StringComparison.Ordinal);
        Assert.Contains("Revoir les aires.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sentinelle", page.Text, StringComparison.Ordinal);
        Assert.Matches("href=\"/badges/[0-9a-z]{26}/\"", page.Html);
        Assert.Matches("href=\"/images/[0-9a-z]{26}.png\" download", page.Html);
    }

    [Theory]
    [InlineData("K7M2-PQ9R-S3TV-WX2Y")]
    [InlineData("trop court")]
    public async Task SaysThatACodeIsNotKnown(string code)
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit pupil = new(school.Site);

        Answer answer = await pupil.SendAsync("/follow-up", "/follow-up", [("code", code)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(code, answer.ValueOf("code"));
    }

    [Fact]
    public async Task LimitsHowOftenCodesAreTyped()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync(options => options.PupilCodesPerMinute = 1);
        using Visit pupil = new(school.Site);
        Answer page = await pupil.OpenAsync("/follow-up");

        Answer first = await pupil.SendAsync(page, "/follow-up", [("code", "x")]);
        Answer second = await pupil.SendAsync(page, "/follow-up", [("code", "x")]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests), (first.Status, second.Status));
    }

    [Fact]
    public async Task TheLinkOnPaperShowsOnePupilUntilTheClassEnds()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit anybody = new(school.Site);
        string path = new Uri(school.Site.Services.GetRequiredService<FollowUpLinks>().OnPaper(school.Awa)).PathAndQuery;

        Assert.Equal(HttpStatusCode.OK, (await anybody.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await anybody.OpenAsync(path.Replace(school.Awa.Id, school.List.Pupils[1].Id, StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await anybody.OpenAsync($"/follow-up/{school.Awa.Id}")).Status);
        using Visit assessor = await school.VisitAsync(Role.Assessor, SomeSchool.Issuer);
        await assessor.SendAsync(school.ClassPath, $"{school.ClassPath}/deletion", []);
        Assert.Equal(HttpStatusCode.Forbidden, (await anybody.OpenAsync(path)).Status);
    }
}
