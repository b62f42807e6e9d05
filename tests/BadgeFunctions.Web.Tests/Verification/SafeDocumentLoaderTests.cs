using System.IO.Compression;
using System.Text;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.PublicFiles;
using BadgeFunctions.Web.Tests.Site.Ports;
using BadgeFunctions.Web.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenBadges.Verification;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.Tests.Verification;

public sealed class SafeDocumentLoaderTests : IAsyncLifetime
{
    private const int Limit = 64 * 1024;

    private readonly MemoryFiles _files = new();
    private readonly RedirectedNetwork _network = new();
    private readonly SafeDocumentLoader _loader;
    private readonly WebApplication _server;

    public SafeDocumentLoaderTests()
    {
        OwnDocuments own = new(new PublishedFiles(_files, new EmptyCatalogue()), Options.Create(new ServiceOptions { PublicBaseUrl = "http://badges.test" }));
        _loader = new SafeDocumentLoader(_network, own);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        _network.Target = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _loader.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://localhost/")]
    [InlineData("https://localhost/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("http://168.63.129.16/")]
    [InlineData("http://badge.example:8080/")]
    [InlineData("http://badge.example:22/")]
    [InlineData("http://user:secret@badge.example/")]
    [InlineData("ftp://badge.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://badge.example/")]
    [InlineData("http://badge.example/to/private")]
    [InlineData("http://badge.example/to/metadata")]
    [InlineData("http://badge.example/to/file")]
    [InlineData("http://badge.example/to/port")]
    [InlineData("http://badge.example/loop")]
    public async Task NeverReaches(string url)
    {
        LinkedDocumentException error = await Assert.ThrowsAsync<LinkedDocumentException>(() => GetAsync(url));

        Assert.Equal(LinkedDocumentFailure.Refused, error.Failure);
    }

    [Fact]
    public async Task FollowsAFewRedirectionsAndTellsWhereTheyLed()
    {
        LinkedDocument document = await GetAsync("http://badge.example/hop/3");

        Assert.Equal("{}", Encoding.UTF8.GetString(document.Body.Span));
        Assert.Equal("http://other.example/hop/0", document.FinalUri.AbsoluteUri);
        await Assert.ThrowsAsync<LinkedDocumentException>(() => GetAsync("http://badge.example/hop/4"));
    }

    [Fact]
    public async Task SaysWhatItWantsAndNothingOfItself()
    {
        LinkedDocument document = await GetAsync("http://badge.example/echo");

        string[] headers = Encoding.UTF8.GetString(document.Body.Span).Split('\n');
        Assert.Contains("Accept: application/ld+json", headers);
        Assert.DoesNotContain(headers, header => header.StartsWith("Cookie", StringComparison.Ordinal)
            || header.StartsWith("Authorization", StringComparison.Ordinal) || header.StartsWith("traceparent", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task KeepsNoCookie()
    {
        await GetAsync("http://badge.example/cookie");

        LinkedDocument document = await GetAsync("http://badge.example/echo");
        Assert.DoesNotContain("Cookie", Encoding.UTF8.GetString(document.Body.Span));
    }

    [Theory]
    [InlineData("http://badge.example/large")]
    [InlineData("http://badge.example/endless")]
    [InlineData("http://badge.example/bomb")]
    public async Task ReadsNoMoreThanItsLimit(string url)
    {
        LinkedDocumentException error = await Assert.ThrowsAsync<LinkedDocumentException>(() => GetAsync(url));

        Assert.Equal(LinkedDocumentFailure.TooLarge, error.Failure);
    }

    [Theory]
    [InlineData("http://badge.example/status/404", 404)]
    [InlineData("http://badge.example/status/410", 410)]
    [InlineData("http://badge.example/status/500", 500)]
    public async Task PassesOnWhatTheServerSays(string url, int status) => Assert.Equal(status, (await GetAsync(url)).Status);

    [Fact]
    public async Task SaysThatAServerCannotBeReached()
    {
        await _server.StopAsync();

        LinkedDocumentException error = await Assert.ThrowsAsync<LinkedDocumentException>(() => GetAsync("http://badge.example/"));
        Assert.Equal(LinkedDocumentFailure.Unreachable, error.Failure);
    }

    [Fact]
    public async Task ReadsItsOwnWithoutANetwork()
    {
        await _files.WriteAsync(
            FileArea.Public, [Published.File("keys/1", "{\"kty\":\"EC\"}"u8.ToArray()), Published.Gone("assertions/a", "{}"u8.ToArray())], CancellationToken.None);

        LinkedDocument key = await GetAsync("http://badges.test/keys/1");
        LinkedDocument gone = await GetAsync("http://BADGES.test:80/assertions/a?x=y");
        LinkedDocument redirected = await GetAsync("http://badge.example/to/own");
        LinkedDocument missing = await GetAsync("http://badges.test/assertions/..%2F..%2Fsecret");

        Assert.Equal((200, "application/jwk+json"), (key.Status, key.ContentType));
        Assert.Equal(410, gone.Status);
        Assert.Equal(200, redirected.Status);
        Assert.Equal(404, missing.Status);
        Assert.DoesNotContain("badges.test", _network.Asked);
    }

    [Theory]
    [InlineData("http://badges.test.evil.example/keys/1")]
    [InlineData("https://badges.test/keys/1")]
    [InlineData("http://user@badges.test/keys/1")]
    [InlineData("http://badges.test:8080/keys/1")]
    public async Task KnowsWhatIsItsOwn(string url)
    {
        OwnDocuments own = new(new PublishedFiles(_files, new EmptyCatalogue()), Options.Create(new ServiceOptions { PublicBaseUrl = "http://badges.test" }));

        Assert.Null(await own.FindAsync(new Uri(url), TestContext.Current.CancellationToken));
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        string[] path = context.Request.Path.Value!.Trim('/').Split('/');
        HttpResponse response = context.Response;
        switch (path)
        {
            case ["hop", "0"]:
                await response.WriteAsync("{}");
                break;
            case ["hop", var left]:
                response.Redirect($"http://other.example/hop/{int.Parse(left, System.Globalization.CultureInfo.InvariantCulture) - 1}");
                break;
            case ["to", var where]:
                response.Redirect(where switch
                {
                    "private" => "http://127.0.0.1/",
                    "metadata" => "http://169.254.169.254/latest/",
                    "file" => "file:///etc/passwd",
                    "port" => "http://badge.example:8080/",
                    _ => "http://badges.test/keys/1",
                });
                break;
            case ["loop"]:
                response.Redirect("/loop");
                break;
            case ["echo"]:
                await response.WriteAsync(string.Join('\n', context.Request.Headers.Select(header => $"{header.Key}: {header.Value}")));
                break;
            case ["cookie"]:
                response.Cookies.Append("a", "b");
                break;
            case ["large"]:
                response.ContentLength = Limit + 1;
                await response.Body.WriteAsync(new byte[Limit + 1]);
                break;
            case ["endless"]:
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await response.Body.WriteAsync(new byte[4096], context.RequestAborted);
                }

                break;
            case ["bomb"]:
                response.Headers.ContentEncoding = "gzip";
                await using (GZipStream zip = new(response.Body, CompressionLevel.Fastest))
                {
                    await zip.WriteAsync(new byte[Limit * 16], context.RequestAborted);
                }

                break;
            case ["status", var status]:
                response.StatusCode = int.Parse(status, System.Globalization.CultureInfo.InvariantCulture);
                break;
        }
    }

    private Task<LinkedDocument> GetAsync(string url) => _loader.GetAsync(new Uri(url), "application/ld+json", Limit, CancellationToken.None).AsTask();
}
