using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>Files that come in parts, over a connection that is lost now and then.</summary>
public sealed class UploadTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Form = "/nominate/" + TestCatalogue.OurBadge;
    private static readonly byte[] Report = [.. "%PDF-1.7 "u8, .. Enumerable.Range(0, 200_000).Select(i => (byte)(i % 253))];

    [Fact]
    public async Task AFileComesInPartsAndGoesWithTheForm()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);
        Assert.Equal(HttpStatusCode.Created, await client.StartAsync("rapport.pdf", Report.Length));

        Assert.Equal((HttpStatusCode.NoContent, 100_000L), await client.SendAsync(0, Report[..100_000]));
        JsonNode received = await client.FinishAsync(100_000, Report[100_000..]);

        Assert.Contains("rapport.pdf", (string)received["message"]!, StringComparison.Ordinal);
        Answer sent = await client.NominateAsync("parts@exemple.fr", (string)received["received"]!);
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        string path = Assert.Single(site.Files.PathsOf(FileArea.Private), path => path.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Equal(Report, await ReadAsync(path));
        Assert.DoesNotContain(site.Files.PathsOf(FileArea.Private), other => other.StartsWith("parts/", StringComparison.Ordinal));
        await RemoveAsync(path);
    }

    [Fact]
    public async Task AfterALostAnswerTheServerSaysWhereToGoOn()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);
        await client.StartAsync("rapport.pdf", Report.Length);
        await client.SendAsync(0, Report[..100_000]);

        // The first answer was lost: the part is sent again, and not taken twice.
        Assert.Equal((HttpStatusCode.Conflict, 100_000L), await client.SendAsync(0, Report[..100_000]));
        Assert.Equal((HttpStatusCode.NoContent, 100_000L), await client.AskAsync());

        JsonNode received = await client.FinishAsync(100_000, Report[100_000..]);
        JsonNode again = await client.FinishAsync(Report.Length, []);
        Assert.Equal((string)received["name"]!, (string)again["name"]!);
        await RemoveAsync(Assert.Single(site.Files.PathsOf(FileArea.Private)));
    }

    [Fact]
    public async Task PartsThatDoNotFitAreRefusedAndChangeNothing()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);
        await client.StartAsync("rapport.pdf", Report.Length);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(0, [.. Report, 1])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(0, Report[..1000])).Status);
        Assert.Equal((HttpStatusCode.Conflict, 0L), await client.SendAsync(1000, Report[1000..]));
        Assert.Equal((HttpStatusCode.NoContent, 0L), await client.AskAsync());
        Assert.Empty(site.Files.PathsOf(FileArea.Private));
    }

    [Fact]
    public async Task AFileThatIsTooLongOrEmptyIsRefusedAtOnce()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await client.StartAsync("film.mp4", (1024 * 1024) + 1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await client.StartAsync("vide.pdf", 0));
    }

    [Fact]
    public async Task AFileOfAnUnknownTypeIsRefusedInWords()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);
        await client.StartAsync("texte.txt", 5);

        JsonNode refused = await client.FinishAsync(0, Encoding.ASCII.GetBytes("texte"), HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Ce type de fichier", (string)refused["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyElsesTokenServes()
    {
        using UploadClient client = await UploadClient.OpenAsync(site, Form);
        using UploadClient other = await UploadClient.OpenAsync(site, Form);
        await client.StartAsync("rapport.pdf", Report.Length);
        await other.StartAsync("rapport.pdf", Report.Length);

        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(0, Report[..100_000], other.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(0, Report[..100_000], "x")).Status);
        Assert.Equal((HttpStatusCode.NoContent, 0L), await client.AskAsync());
    }

    [Fact]
    public async Task NothingStartsWithoutTheFormsToken()
    {
        using HttpResponseMessage started = await site.Client.PostAsync("/uploads", JsonContent.Create(new { name = "a.pdf", length = 10 }));

        Assert.Equal(HttpStatusCode.BadRequest, started.StatusCode);
    }

    [Fact]
    public async Task WhatWasNeverFinishedIsSweptAway()
    {
        await using TestSite own = await TestSite.StartAsync();
        using UploadClient client = await UploadClient.OpenAsync(own, Form);
        await client.StartAsync("rapport.pdf", Report.Length);
        await client.SendAsync(0, Report[..100_000]);
        SweepPartialUploads sweep = own.Services.GetRequiredService<SweepPartialUploads>();

        Assert.Equal(0, await sweep.ExecuteAsync(CancellationToken.None));
        own.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(1, await sweep.ExecuteAsync(CancellationToken.None));
        Assert.Equal(0, await sweep.ExecuteAsync(CancellationToken.None));

        Assert.Empty(own.Files.PathsOf(FileArea.Private));
    }

    private async Task<byte[]> ReadAsync(string path)
    {
        await using FileContent file = (await site.Files.OpenAsync(FileArea.Private, path, CancellationToken.None))!;
        using MemoryStream content = new();
        await file.Content.CopyToAsync(content);
        return content.ToArray();
    }

    private Task RemoveAsync(string path) => site.Files.DeleteAsync(FileArea.Private, path, CancellationToken.None);
}
