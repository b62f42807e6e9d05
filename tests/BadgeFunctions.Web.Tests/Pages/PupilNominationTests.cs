using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>A teacher proposes a pupil who has no address, by the code on the pupil's paper.</summary>
public sealed partial class PupilNominationTests
{
    private const string Form = "/nominate/sentinelle";
    private const string Teacher = "prof@exemple.fr";

    [Fact]
    public async Task APupilWithoutAnAddressIsProposedByTheirCode()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit visit = new(school.Site);

        Answer sent = await SendAsync(visit, school.Awa.Code.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        await school.Site.PumpAsync();
        string text = school.Site.Mail.Sent.Single(mail => mail.To == Teacher).Text;
        string link = new Uri(Address().Match(text).Value).PathAndQuery;
        await visit.SendAsync(link, link, []);
        await school.Site.PumpAsync();

        Nomination nomination = (await school.Site.Services.GetRequiredService<NominationQueries>().FindAsync(link.Split('/', '?')[2], CancellationToken.None))!.Value;
        Assert.Equal(NominationStatus.Submitted, nomination.Status);
        Assert.Equal(new Person("Diallo", "Awa", string.Empty, school.Awa.Code), nomination.Nominee);
        Assert.DoesNotContain("accord", (await visit.OpenAsync((await visit.OpenAsync(link)).Location!)).Text);
    }

    [Theory]
    [InlineData("0000-0000-0000-0000", "Ce code n’est pas celui d’un élève")]
    [InlineData("pas un code", "Ce code n’est pas celui d’un élève")]
    [InlineData("", "Adresse électronique")]
    public async Task ACodeThatIsNobodysIsHandedBack(string code, string told)
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();
        using Visit visit = new(school.Site);

        Answer answer = await SendAsync(visit, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.Text);
        Assert.Contains("value=\"Diallo\"", answer.Html);
    }

    [Fact]
    public async Task TheApiNamesTheFieldOfACodeThatIsNobodys()
    {
        await using SomeSchool school = await SomeSchool.OpenAsync();

        using HttpResponseMessage answer = await school.Site.PostAsync(
            Caller.Operator,
            "/api/nominations",
            new { badge = "sentinelle", familyName = "Diallo", givenName = "Awa", pupilCode = "0000 0000 0000 0000", nominatedBy = Teacher });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("pupil-code", await answer.Content.ReadAsStringAsync());
    }

    private static async Task<Answer> SendAsync(Visit visit, string code)
    {
        Answer form = await visit.OpenAsync(Form);
        return await visit.SendAsync(
            form,
            Form,
            [
                ("key", form.ValueOf("key")!), ("for", "colleague"), ("nominatedBy", Teacher), ("familyName", "Diallo"), ("givenName", "Awa"),
                ("email", string.Empty), ("pupilCode", code), ("reason", "Elle veille sur les autres."),
            ]);
    }

    [GeneratedRegex(@"https?://\S+/confirm/\S+")]
    private static partial Regex Address();
}
