using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class ImportTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TakesTheGoodRowsAndNamesTheBadOnes()
    {
        using HttpResponseMessage response = await ImportAsync(
            "badge;nom;prenom;courriel\r\ntutorat;Martin;Camille;import1@exemple.fr\r\ntutorat;Petit;Lou;faux\r\ntutorat;Martin;Camille;IMPORT1@exemple.fr\r\n");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonNode report = await response.JsonAsync();
        Assert.Equal(1, (int)report["accepted"]!);
        JsonArray rejected = report["rejected"]!.AsArray();
        Assert.Equal([(2, "courriel"), (3, "duplicate")], rejected.Select(row => ((int)row!["row"]!, (string)row["field"]!)));
        Assert.All(rejected, row => Assert.NotEmpty((string)row!["reason"]!));
    }

    [Fact]
    public async Task NamesTheColumnThatIsMissing()
    {
        using HttpResponseMessage response = await ImportAsync("badge;nom;prenom\r\ntutorat;Martin;Camille\r\n");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal(("courriel", "missing-column"), ((string)error["field"]!, (string)error["code"]!));
    }

    [Fact]
    public async Task TakesNothingButCsv()
    {
        using HttpResponseMessage response = await site.SendAsync(
            Caller.Operator, HttpMethod.Post, "/api/nominations/import", new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task RefusesAFileOfMoreThanSixteenMebibytesUnread()
    {
        await using RawConnection raw = await RawConnection.OpenAsync(site.Address);
        await raw.SendAsync(
            $"POST /api/nominations/import HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {TestSite.OperatorToken}\r\n"
            + "Content-Type: text/csv\r\nContent-Length: 16777217\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", await raw.ReadHeadAsync());
    }

    private Task<HttpResponseMessage> ImportAsync(string csv)
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(csv));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/csv; charset=utf-8");
        return site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations/import", content);
    }
}
