using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Tests.Access;

public sealed class LogTests
{
    [Fact]
    public async Task TellsNoSecretAndNoName()
    {
        using Journal journal = new();
        await using TestSite site = await TestSite.StartAsync(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(journal)));
        string code = await site.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(
            new Actor("x", Role.Reviewer, []), TimeSpan.FromMinutes(5), CancellationToken.None);
        string token = (await site.TokenOfAsync(Caller.Reviewer))!;
        JsonNode nomination = await site.NominateAsync("journal@exemple.fr");
        string tracking = new Uri((string)nomination["trackingUrl"]!).PathAndQuery;
        string[] paths = [$"/sign-in/{code}", tracking, tracking.Replace("/tracking/", "/api/nominations/", StringComparison.Ordinal), "/nothing?x=journal@exemple.fr"];
        foreach (string path in paths)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
        }

        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.Authorization = new("Bearer", token);
        using HttpResponseMessage list = await site.Client.SendAsync(request);
        using HttpResponseMessage bad = await site.Client.PostAsync("/api/verify", new StringContent("journal@exemple.fr"));

        string key = tracking[(tracking.IndexOf("key=", StringComparison.Ordinal) + 4)..];
        Assert.NotEmpty(journal.Lines);
        Assert.All([code, token, key, TestSite.OperatorToken, "journal@", "Martin"], secret =>
            Assert.DoesNotContain(journal.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    private sealed class Journal : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
