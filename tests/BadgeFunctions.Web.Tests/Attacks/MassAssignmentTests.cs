using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Web.Tests.Access.Matrix;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Attacks;

/// <summary>More fields than a form or a document has: nothing listens to them.</summary>
public sealed class MassAssignmentTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    private const string Extra =
        """
        "id": "choisi", "status": "approved", "issuer": "lycee", "decision": { "outcome": "approved" }, "awardId": "0123456789abcdefghjkmnpqrs",
        "origin": "api", "provedAt": "2026-01-01T00:00:00Z", "consentedAt": "2026-01-01T00:00:00Z", "sitting": "lycee.x", "audit": { "count": 9, "hash": "x" }
        """;

    [Fact]
    public async Task ANominationIsWhatItIsWhateverItSaysOfItself()
    {
        string body =
            $$"""
            { "badge": "{{world.At(Place.Own)["badge"]}}", "familyName": "Martin", "givenName": "Zoé", "email": "zoe.martin@exemple.fr", "reason": "Accompagne.",
              "evidence": [{ "title": "Compte rendu", "url": "https://exemple.fr/cr", "judgement": { "admissible": true } }], {{Extra}} }
            """;
        using HttpResponseMessage created = await world.As(MatrixRole.Operator).CallAsync("POST", "/api/nominations", body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        string id = (string)(await created.JsonAsync())["id"]!;
        using HttpResponseMessage read = await world.As(MatrixRole.Reviewer).CallAsync("GET", $"/api/nominations/{id}", null);
        JsonNode nomination = await read.JsonAsync();

        Assert.NotEqual("choisi", id);
        Assert.Equal("submitted", (string)nomination["status"]!);
        Assert.Null(nomination["decision"]);
        Assert.Null(nomination["evidence"]![0]!["judgement"]);
        await world.RestoreAsync();
    }

    [Fact]
    public async Task AChangeOfAnAccountChangesNothingElse()
    {
        string id = world.At(Place.Own)["person"];
        using HttpResponseMessage changed = await world.As(MatrixRole.Manager).CallAsync(
            "PATCH",
            $"/api/people/{id}",
            """{ "department": "Histoire", "id": "choisi", "email": "autre@exemple.fr", "createdAt": "2000-01-01T00:00:00Z", "disabledAt": null, "absence": { "from": "2026-01-01", "to": "2027-01-01" } }""");
        Account account = (await Accounts.FindAsync(id, TestContext.Current.CancellationToken))!.Value;

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("Histoire", account.Department);
        Assert.Equal("membre@rectorat.example", account.Email);
        Assert.Equal(2026, account.CreatedAt.Year);
        Assert.Null(account.Absence);
        await world.RestoreAsync();
    }

    [Fact]
    public async Task AManagerGivesNoRoleOfTheInstallationAndNoneElsewhere()
    {
        string id = world.At(Place.Own)["person"];
        foreach (string grants in new[]
        {
            """[{ "role": "administrator" }]""",
            """[{ "role": "operator" }]""",
            """[{ "role": "manager", "issuer": "lycee" }]""",
            """[{ "role": "administrator", "issuer": "rectorat" }]""",
            """[{ "role": "manager" }]""",
            """[{ "role": "manager", "issuer": "nulle-part" }]""",
            "[null]",
        })
        {
            int before = world.Changes;
            using HttpResponseMessage response = await world.As(MatrixRole.Manager).CallAsync("PATCH", $"/api/people/{id}", $$"""{ "grants": {{grants}} }""");
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{grants}: {response.StatusCode}");
            Assert.Equal(before, world.Changes);
        }
    }

    [Fact]
    public async Task AnAdministratorMakesNobodyAnOperator()
    {
        int before = world.Changes;
        using HttpResponseMessage response = await world.As(MatrixRole.Administrator).CallAsync(
            "POST", "/api/people", """{ "email": "complice@exemple.fr", "name": "Complice", "grants": [{ "role": "operator" }] }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, world.Changes);
    }

    [Fact]
    public async Task AFormAboutAnIssuerMovesItNowhere()
    {
        using HttpResponseMessage saved = await world.As(MatrixRole.Manager).CallAsync(
            "POST",
            "/manage/issuers/college/profile",
            "revision=0&name=Collège&url=https://college.example&email=badges@college.example&parent=lycee&delegated=&id=vole&Edit=x&placed=x");
        using HttpResponseMessage page = await world.As(MatrixRole.Administrator).CallAsync("GET", "/manage/issuers/college/place", null);

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Contains("value=\"rectorat\" selected", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await world.RestoreAsync();
    }

    private AccountBook Accounts => world.Site.Services.GetRequiredService<AccountBook>();
}
