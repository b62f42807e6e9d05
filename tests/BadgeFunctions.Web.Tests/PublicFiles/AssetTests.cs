using System.IO.Compression;
using System.Net;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.PublicFiles;

public sealed class AssetTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task MayBeKeptForEverUnderTheAddressOfTheirVersionOnly()
    {
        foreach (string name in AssetUrls.Names)
        {
            using HttpResponseMessage versioned = await site.Client.GetAsync(AssetUrls.Of(name));
            using HttpResponseMessage bare = await site.Client.GetAsync($"/assets/{name}");
            using HttpResponseMessage old = await site.Client.GetAsync($"/assets/{name}?v=0");

            Assert.Equal(HttpStatusCode.OK, versioned.StatusCode);
            Assert.Contains("immutable", versioned.Headers.CacheControl?.ToString());
            Assert.DoesNotContain("immutable", bare.Headers.CacheControl?.ToString());
            Assert.DoesNotContain("immutable", old.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task ComeCompressedToWhoeverTakesThemSo()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, AssetUrls.Of("site.css"));
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        using HttpRequestMessage refusing = new(HttpMethod.Get, AssetUrls.Of("site.css"));
        refusing.Headers.AcceptEncoding.ParseAdd("br;q=0");
        using HttpResponseMessage plain = await site.Client.SendAsync(refusing);
        await using BrotliStream content = new(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using StreamReader reader = new(content);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, response.Headers.ETag);
    }

    [Fact]
    public async Task OtherThanTextComeAsTheyAre()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, AssetUrls.Of("icon.svg"));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(AssetUrls.Find("icon.svg")!.Content.ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/assets/none.css")]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/")]
    public async Task AreNothingElse(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
