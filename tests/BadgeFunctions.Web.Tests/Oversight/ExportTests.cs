using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Oversight;

public sealed class ExportTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    public async Task NoCellRunsAsAFormula(string name)
    {
        string email = $"{Convert.ToHexString(Encoding.UTF8.GetBytes(name))}@exemple.fr".ToLowerInvariant();
        await SubmitAsync(email, name);

        string csv = await CsvAsync(Caller.Reviewer, "kind=nominations");

        string line = Assert.Single(csv.Split("\r\n"), one => one.Contains(email, StringComparison.Ordinal));
        Assert.Contains($";'{name};", line);
    }

    [Theory]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    public void NeitherDoesOneThatBeginsWithABlank(string cell)
    {
        System.Buffers.ArrayBufferWriter<byte> output = new();
        new CsvWriter(output).WriteRow(cell);

        Assert.Contains($"'{cell}", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task AReviewerExportsWhatTheySeeAndNothingElse()
    {
        await SubmitAsync("export-nous@exemple.fr", "Martin");

        string ours = await CsvAsync(Caller.Reviewer, "kind=nominations");
        string others = await CsvAsync(Caller.OtherReviewer, $"kind=nominations&issuer={TestCatalogue.OurIssuer}&badge={TestCatalogue.OurBadge}");

        Assert.StartsWith("\uFEFFIdentifiant;", ours);
        Assert.Contains("export-nous@exemple.fr", ours);
        Assert.Single(others.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task JsonHasTheSameRowsWithStableNames()
    {
        string id = await SubmitAsync("json@exemple.fr", "Martin");
        using HttpResponseMessage decided = await site.PostAsync(
            Caller.Reviewer, $"/api/nominations/{id}/decision", new { outcome = "deferred", reason = "Plus tard." });

        JsonNode nomination = Assert.Single((await JsonAsync("kind=nominations"))!.AsArray(), row => (string)row!["id"]! == id)!;
        JsonNode decision = Assert.Single((await JsonAsync("kind=decisions"))!.AsArray(), row => (string)row!["nomination"]! == id)!;
        JsonNode?[] steps = [.. (await JsonAsync("kind=audit"))!.AsArray().Where(row => (string)row!["nomination"]! == id)];

        Assert.Equal("deferred", (string)nomination["status"]!);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string)nomination["submittedAt"]!);
        Assert.Equal("Plus tard.", (string)decision["reason"]!);
        Assert.Equal([1, 2], steps.Select(step => (int)step!["number"]!));
        Assert.Equal("decided", (string)steps[1]!["action"]!);
    }

    [Theory]
    [InlineData("kind=passwords")]
    [InlineData("format=exe")]
    [InlineData("status=draft")]
    [InlineData("from=hier")]
    [InlineData("from=2026-03-02&to=2026-03-01")]
    public async Task AFilterThatMeansNothingIsRefused(string query)
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/export?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task FiltersByPeriodAndStatus()
    {
        await SubmitAsync("periode@exemple.fr", "Martin");

        Assert.Contains("periode@exemple.fr", await CsvAsync(Caller.Reviewer, "from=2026-03-01&status=submitted"));
        Assert.DoesNotContain("periode@exemple.fr", await CsvAsync(Caller.Reviewer, "to=2026-03-01"));
        Assert.DoesNotContain("periode@exemple.fr", await CsvAsync(Caller.Reviewer, "status=approved"));
    }

    [Fact]
    public async Task ThePageSendsTheSameFile()
    {
        await SubmitAsync("page@exemple.fr", "Martin");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);

        Assert.Contains("/review/export/file", (await reviewer.OpenAsync("/review/export")).Html);
        Answer file = await reviewer.OpenAsync("/review/export/file?kind=nominations&format=csv&badge=&status=&from=&to=");

        Assert.Equal("text/csv", file.ContentHeaders.ContentType?.MediaType);
        Assert.Equal("nominations.csv", file.ContentHeaders.ContentDisposition?.FileName);
        Assert.Contains("page@exemple.fr", file.Html);
    }

    private async Task<string> CsvAsync(Caller caller, string query)
    {
        using HttpResponseMessage response = await site.SendAsync(caller, HttpMethod.Get, $"/api/nominations/export?{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<JsonNode> JsonAsync(string query)
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/export?format=json&{query}");
        return await response.JsonAsync();
    }

    private async Task<string> SubmitAsync(string email, string name)
    {
        NominationDraft draft = new() { Badge = TestCatalogue.OurBadge, FamilyName = name, GivenName = "Camille", Email = email, Reason = "Une année de tutorat." };
        SubmissionResult result = await site.Services.GetRequiredService<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr", AddressProved: true), TestContext.Current.CancellationToken);
        return result.Nomination!.Id;
    }
}
