using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class OperationsTests
{
    [Fact]
    public async Task ListsWhatWasSetAsideAndPutsItBack()
    {
        await using TestSite site = await TestSite.StartAsync();
        await site.Queue.DeadLetterAsync(
            new ReceivedMessage(Queues.Baking, "tutorat.1", "award", 5, "lock"), "art-missing", "The art is not published.", CancellationToken.None);

        using HttpResponseMessage listed = await site.SendAsync(Caller.Operator, HttpMethod.Get, "/api/operations/dead-letters?queue=baking");
        JsonNode letter = (await listed.JsonAsync())["items"]!.AsArray().Single()!;
        Assert.Equal(("tutorat.1", "art-missing"), ((string)letter["id"]!, (string)letter["reason"]!));

        using HttpResponseMessage driven = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/operations/dead-letters/baking/tutorat.1/redrive");
        using HttpResponseMessage again = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/operations/dead-letters/baking/tutorat.1/redrive");
        using HttpResponseMessage counted = await site.SendAsync(Caller.Operator, HttpMethod.Get, "/api/operations/queues");
        Assert.Equal(HttpStatusCode.Accepted, driven.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        JsonNode baking = (await counted.JsonAsync())["items"]!.AsArray().Single(queue => (string)queue!["queue"]! == "baking")!;
        Assert.Equal((1, 0), ((int)baking["active"]!, (int)baking["deadLettered"]!));
    }

    [Fact]
    public async Task KnowsItsQueues()
    {
        await using TestSite site = await TestSite.StartAsync();
        using HttpResponseMessage listed = await site.SendAsync(Caller.Operator, HttpMethod.Get, "/api/operations/dead-letters?queue=other");
        using HttpResponseMessage driven = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/operations/dead-letters/other/1/redrive");

        Assert.Equal(HttpStatusCode.BadRequest, listed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, driven.StatusCode);
    }

    [Theory]
    [InlineData("store")]
    [InlineData("queue")]
    [InlineData("key")]
    public async Task SaysWhichPartCannotBeReachedAndNothingMore(string part)
    {
        await using TestSite site = await TestSite.StartAsync();
        InvalidOperationException failure = new("secret detail");
        site.Documents.Failure = part == "store" ? failure : null;
        site.Queue.Failure = part == "queue" ? failure : null;
        site.Keys.Failure = part == "key" ? failure : null;

        using HttpResponseMessage ready = await site.Client.GetAsync("/readyz");
        using HttpResponseMessage live = await site.Client.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        JsonNode answer = await ready.JsonAsync();
        Assert.Equal("unavailable", (string)answer["status"]!);
        Assert.All(answer["parts"]!.AsObject(), one => Assert.Equal(one.Key == part ? "failed" : "ok", (string)one.Value!));
        Assert.DoesNotContain("secret", answer.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task IsReadyWhenEverythingCanBeReached()
    {
        await using TestSite site = await TestSite.StartAsync();
        using HttpResponseMessage ready = await site.Client.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("ready", (string)(await ready.JsonAsync())["status"]!);
    }
}
