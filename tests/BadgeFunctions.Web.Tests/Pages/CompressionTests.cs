using System.IO.Compression;
using System.Text;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class CompressionTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task PagesAndStylesheetsComeCompressedToWhoeverTakesIt(string coding)
    {
        foreach (string path in new[] { "/", "/api/badges", AssetUrls.Of("site.css") })
        {
            using HttpResponseMessage plain = await GetAsync(path, null);
            using HttpResponseMessage compressed = await GetAsync(path, coding);

            Assert.Equal(coding, Assert.Single(compressed.Content.Headers.ContentEncoding));
            Assert.Contains("Accept-Encoding", compressed.Headers.Vary);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task ACompressedStylesheetIsTheSameOneUnderATagOfItsOwn(string coding)
    {
        using HttpResponseMessage plain = await GetAsync(AssetUrls.Of("site.css"), null);
        using HttpResponseMessage compressed = await GetAsync(AssetUrls.Of("site.css"), coding);
        await using Stream content = await compressed.Content.ReadAsStreamAsync();
        await using Stream decoded = coding == "br"
            ? new BrotliStream(content, CompressionMode.Decompress)
            : new GZipStream(content, CompressionMode.Decompress);

        using StreamReader reader = new(decoded, Encoding.UTF8);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
    }

    [Fact]
    public async Task WhatCachesKeepSaysWhatItVariesBy()
    {
        using HttpResponseMessage plain = await GetAsync(AssetUrls.Of("site.css"), null);

        Assert.Contains("Accept-Encoding", plain.Headers.Vary);
    }

    [Fact]
    public async Task ACodingThatIsRefusedIsNotUsed()
    {
        using HttpResponseMessage response = await GetAsync(AssetUrls.Of("site.css"), "br;q=0, gzip");

        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task WhatIsPublishedIsServedByteForByte()
    {
        string award = await site.AwardAsync("octets@exemple.fr");
        foreach (string path in new[] { $"/badges/{award}/", $"/assertions/{award}", $"/credentials/{award}.json" })
        {
            using HttpResponseMessage response = await GetAsync(path, "br, gzip");

            Assert.True(response.IsSuccessStatusCode, path);
            Assert.Empty(response.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task AFormTokenIsMaskedAnewInEveryPage()
    {
        using Visit visit = new(site);

        string first = (await visit.OpenAsync("/nominate/tutorat")).ValueOf("__RequestVerificationToken");
        string second = (await visit.OpenAsync("/nominate/tutorat")).ValueOf("__RequestVerificationToken");

        Assert.NotEqual(first, second);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? coding)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        if (coding is not null)
        {
            request.Headers.Add("Accept-Encoding", coding);
        }

        return await site.Client.SendAsync(request);
    }
}
