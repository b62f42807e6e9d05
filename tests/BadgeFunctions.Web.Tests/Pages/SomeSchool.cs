using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>A site with a badge that an assessor awards, and a class of two.</summary>
internal sealed partial class SomeSchool : IAsyncDisposable
{
    public const string Badge = "conversions";
    public const string Issuer = "lycee";

    private SomeSchool(TestSite site, ClassList list) => (Site, List) = (site, list);

    public TestSite Site { get; }

    public ClassList List { get; }

    public Pupil Awa => List.Pupils[0];

    public string ClassPath => $"/classes/{List.Id}";

    public string AssessPath => $"/assess/{List.Id}/{Badge}";

    private static ReadOnlyMemory<byte> Catalogue => """
        {
          "issuers": [
            { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example" },
            { "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }
          ],
          "badges": [
            { "id": "conversions", "name": "Conversions", "description": "Convertit.", "criteria": "Un exercice.", "issuer": "lycee", "approval": "assessor", "minors": true,
              "retries": "unlimited", "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } },
            { "id": "sentinelle", "name": "Sentinelle", "description": "Veille.", "criteria": "Une proposition.", "issuer": "lycee", "minors": true,
              "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } }
          ]
        }
        """u8.ToArray();

    public static async Task<SomeSchool> OpenAsync(Action<Web.Hosting.WebOptions>? configure = null)
    {
        TestSite site = await TestSite.StartAsync(configure);
        CatalogueReading reading = CatalogueReader.Read(Catalogue);
        Assert.Empty(reading.Errors);
        await site.Services.GetRequiredService<InstallCatalogue>().ExecuteAsync(
            reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), CancellationToken.None);
        ClassResult made = await site.Services.GetRequiredService<CreateClass>().ExecuteAsync(
            new ClassDraft(Issuer, "2de 4", "2026-2027", [new("Diallo", "Awa", null), new("Émond", "Zoé", "zoe@exemple.fr")]), Of(Role.Assessor, Issuer), CancellationToken.None);
        return new SomeSchool(site, made.Class!);
    }

    public static Actor Of(Role role, params string[] issuers) => new($"{role} de {string.Join(' ', issuers)}", role, issuers);

    /// <summary>Somebody signed in with a role for issuers.</summary>
    public async Task<Visit> VisitAsync(Role role, params string[] issuers)
    {
        string token = await Site.Services.GetRequiredService<AccessTokens>().CreateTokenAsync(Of(role, issuers), TimeSpan.FromDays(1), CancellationToken.None);
        Visit visit = new(Site);
        await visit.SendAsync("/sign-in", "/sign-in", [("token", token)]);
        return visit;
    }

    /// <summary>Sends the form of a pupil as the class at a glance shows it.</summary>
    public Task<Answer> ReportAsync(Visit visit, Answer page, Pupil pupil, string outcome, string note = "") => visit.SendAsync(
        page,
        AssessPath,
        [("pupil", pupil.Id), ("outcome", outcome), ("note", note), ("seen", Field(page, pupil, "seen")), ("key", Field(page, pupil, "key"))]);

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    private static string Field(Answer page, Pupil pupil, string name)
    {
        string row = page.Html[page.Html.IndexOf($"id=\"pupil-{pupil.Id}\"", StringComparison.Ordinal)..];
        return Hidden().Matches(row).First(match => match.Groups[1].Value == name).Groups[2].Value;
    }

    [GeneratedRegex("name=\"([a-z]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
