using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using BadgeFunctions.App.Tests.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Functions;

public sealed class HttpFunctionTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Areas = new()
    {
        ["/nominate"] = "nominate",
        ["/api/nominations"] = "nominations",
        ["/consent"] = "consent",
        ["/tracking"] = "tracking",
        ["/review"] = "review",
        ["/confirm"] = "confirm",
        ["/guardian"] = "guardian",
        ["/bag"] = "bag",
        ["/contribute"] = "contribute",
        ["/testimony"] = "testimony",
        ["/uploads"] = "uploads",
        ["/peer"] = "peer",
        ["/attendance"] = "attendance",
        ["/attend"] = "attend",
        ["/a"] = "attend-short",
        ["/classes"] = "classes",
        ["/assess"] = "assess",
        ["/follow-up"] = "follow-up",
        ["/commission"] = "commission",
        ["/manage"] = "manage",
        ["/account"] = "account",
        ["/people"] = "people",
        ["/api/people"] = "people-api",
        ["/minutes"] = "minutes",
        ["/work"] = "tasks",
        ["/history"] = "history",
        ["/sign-in"] = "sign-in",
        ["/sign-out"] = "sign-out",
        ["/sitting"] = "sitting",
        ["/verify"] = "verification",
        ["/api/verify"] = "verification-api",
        ["/operations"] = "operations",
        ["/api/operations"] = "operations-api",
        ["/healthz"] = "health",
        ["/readyz"] = "readiness",
    };

    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await FunctionsHost.StartAsync(TestSettings.Possible, Unreachable.InPlaceOfTheNetwork);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task ReachesEveryEndpointThroughTheFunctionOfItsArea()
    {
        // Told after the answer is out: the test may be faster than the host.
        Channel<(string? Pattern, string Function)> served = Channel.CreateUnbounded<(string? Pattern, string Function)>();
        _host.Served = (context, function) => served.Writer.TryWrite((PatternOf(context), function.Name));
        using HttpResponseMessage first = await _host.Client.GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await served.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        (string Method, RoutePattern Pattern)[] endpoints = [.. Endpoints()];
        Assert.True(endpoints.Length > 50);
        foreach ((string method, RoutePattern pattern) in endpoints)
        {
            using HttpRequestMessage request = new(new HttpMethod(method), Example(pattern));
            using HttpResponseMessage response = await _host.Client.SendAsync(request);
            (string? Pattern, string Function) by = await served.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal($"{method} {pattern.RawText}", $"{method} {by.Pattern}");
            Assert.Equal(AreaOf(pattern), by.Function);
        }
    }

    [Fact]
    public void LeaveTheHostsOwnRoutesAlone() => Assert.All(HttpFunction.All, function =>
        Assert.DoesNotMatch("^/?(admin|runtime)", function.Trigger.Route));

    [Fact]
    public void AskForNoKeyOfTheHost() => Assert.All(HttpFunction.All, function =>
        Assert.Equal(AuthorizationLevel.Anonymous, function.Trigger.AuthLevel));

    [Fact]
    public void TryTheRouteThatTakesEverythingLast() => Assert.Equal("{*path}", HttpFunction.All[^1].Trigger.Route);

    [Fact]
    public async Task AnswerABodyThatIsTooLongWithAProblemBeforeItIsSent()
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(_host.Client.BaseAddress!.Host, _host.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        await connection.GetStream().WriteAsync("POST /language HTTP/1.1\r\nHost: x\r\nContent-Length: 30000001\r\nConnection: close\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using StreamReader answer = new(connection.GetStream());
        List<string> head = [];
        while (await answer.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line)
        {
            head.Add(line);
        }

        Assert.StartsWith("HTTP/1.1 413 ", head[0]);
        Assert.Contains("Content-Type: application/problem+json", head);
    }

    [Fact]
    public async Task AnswerAFailureWithAProblem()
    {
        using HttpResponseMessage response = await _host.Client.GetAsync("/api/badges");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task ForgetTheRequestOnceItIsAnswered()
    {
        IHttpContextAccessor accessor = _host.Services.GetRequiredService<IHttpContextAccessor>();
        TaskCompletionSource<HttpContext?> after = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _host.Served = (context, _) => after.TrySetResult(accessor.HttpContext);
        using HttpResponseMessage response = await _host.Client.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(await after.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private IEnumerable<(string Method, RoutePattern Pattern)> Endpoints() =>
        from endpoint in _host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        select (method, endpoint.RoutePattern);

    private static string? PatternOf(HttpContext context) =>
        ((context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint) as RouteEndpoint)?.RoutePattern.RawText;

    private static string Example(RoutePattern pattern) => '/' + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "documentName" } => "v1",
        _ => "some-id",
    }))));

    private static string AreaOf(RoutePattern pattern)
    {
        string path = '/' + pattern.RawText!.TrimStart('/');
        return Areas.OrderByDescending(area => area.Key.Length)
            .FirstOrDefault(area => path == area.Key || path.StartsWith(area.Key + '/', StringComparison.Ordinal)).Value ?? "website";
    }
}
