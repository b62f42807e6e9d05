using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.PublicFiles;

/// <summary>An issuer that publishes under an address of its own, on the same server.</summary>
public sealed class OwnAddressTests
{
    private const string OwnHost = "badges.lycee.test";

    [Fact]
    public async Task WhatItPublishesAnswersAtItsOwnHostAlone()
    {
        await using TestSite site = await StartAsync();
        string award = await AwardAsync(site, TestCatalogue.OtherBadge);
        string ours = await AwardAsync(site, TestCatalogue.OurBadge);
        string[] paths = [$"/assertions/{award}", $"/credentials/{award}", $"/images/{award}.png", $"/badges/{award}/", "/keys/1", "/.well-known/did.json", "/issuers/lycee"];

        foreach (string path in paths)
        {
            using HttpResponseMessage own = await GetAsync(site, path, OwnHost);
            Assert.True(own.StatusCode == HttpStatusCode.OK, $"{path}: {own.StatusCode}");
        }

        using HttpResponseMessage elsewhere = await GetAsync(site, $"/assertions/{award}", null);
        using HttpResponseMessage others = await GetAsync(site, $"/assertions/{ours}", OwnHost);
        using HttpResponseMessage byFolder = await GetAsync(site, "/sites/lycee/issuers/lycee", null);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, byFolder.StatusCode);
    }

    [Fact]
    public async Task ItsProfileNamesTheHostItWasAskedAt()
    {
        await using TestSite site = await StartAsync();

        using HttpResponseMessage own = await GetAsync(site, "/issuers/lycee", OwnHost);
        using HttpResponseMessage main = await GetAsync(site, "/issuers/lycee", null);

        Assert.Equal($"https://{OwnHost}/issuers/lycee", (string)(await own.JsonAsync())["id"]!);
        Assert.Equal($"{TestSite.PublicBaseUrl}/issuers/lycee", (string)(await main.JsonAsync())["id"]!);
    }

    [Fact]
    public async Task ItsPagesCarryTheStylesheetOfTheirOwnHost()
    {
        await using TestSite site = await StartAsync();
        string award = await AwardAsync(site, TestCatalogue.OtherBadge);

        using HttpResponseMessage page = await GetAsync(site, $"/badges/{award}/", OwnHost);
        string html = await page.Content.ReadAsStringAsync();

        Assert.Contains("href=\"/assets/badge.css", html, StringComparison.Ordinal);
        Assert.Contains($"https://{OwnHost}/verify?", html, StringComparison.Ordinal);
        Assert.DoesNotContain(TestSite.PublicBaseUrl, html, StringComparison.Ordinal);
    }

    private static async Task<TestSite> StartAsync()
    {
        TestSite site = await TestSite.StartAsync();
        CatalogueReading reading = CatalogueReader.Read(
            """
            {
              "issuers": [
                { "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" },
                { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example", "publicBaseUrl": "https://badges.lycee.test/" }
              ],
              "badges": [
                { "id": "tutorat", "name": "Tutorat", "description": "Accompagne.", "criteria": "Le montrer.", "issuer": "rectorat",
                  "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } },
                { "id": "robotique", "name": "Robotique", "description": "Construit.", "criteria": "Le montrer.", "issuer": "lycee",
                  "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } }
              ]
            }
            """u8.ToArray());
        Assert.Empty(reading.Errors);
        await site.Services.GetRequiredService<InstallCatalogue>().ExecuteAsync(
            reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), TestContext.Current.CancellationToken);
        return site;
    }

    private static async Task<string> AwardAsync(TestSite site, string badge)
    {
        JsonNode nomination = await site.NominateAsync($"{badge}@exemple.fr", badge);
        using HttpResponseMessage decided = await site.PostAsync(Caller.Operator, $"/api/nominations/{nomination["id"]}/decision", new { outcome = "approved" });
        await site.PumpAsync();
        return (string)(await decided.JsonAsync())["award"]!;
    }

    private static async Task<HttpResponseMessage> GetAsync(TestSite site, string path, string? host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
