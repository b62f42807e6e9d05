using System.Net;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class RateLimitTests
{
    [Fact]
    public async Task AsksAClientToWaitAndSaysHowLong()
    {
        await using TestSite site = await TestSite.StartAsync(options => options.NominationsPerMinute = 2);
        await site.NominateAsync("un@exemple.fr");
        await site.NominateAsync("deux@exemple.fr");
        using HttpResponseMessage third = await site.PostAsync(Caller.Operator, "/api/nominations", Draft.Of("trois@exemple.fr"));

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("too-many-requests", await third.ProblemAsync());
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2", HttpStatusCode.Created)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8::1", "2001:db8::2", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", HttpStatusCode.Created)]
    public async Task CountsByClient(string first, string second, HttpStatusCode expected)
    {
        string address = first;
        await using TestSite site = await TestSite.StartAsync(options =>
        {
            options.NominationsPerMinute = 1;
            options.ClientAddress = _ => IPAddress.Parse(address);
        });
        await site.NominateAsync("un@exemple.fr");
        address = second;
        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, "/api/nominations", Draft.Of("deux@exemple.fr"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task LimitsVerificationsAndSignInsByThemselves()
    {
        await using TestSite site = await TestSite.StartAsync(options =>
        {
            options.VerificationsPerMinute = 1;
            options.SignInsPerMinute = 1;
        });
        HttpStatusCode[] verifications = [await VerifyAsync(site), await VerifyAsync(site)];
        HttpStatusCode[] signIns = [await SignInAsync(site), await SignInAsync(site)];

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], verifications);
        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.TooManyRequests], signIns);
    }

    private static async Task<HttpStatusCode> VerifyAsync(TestSite site)
    {
        using HttpResponseMessage response = await site.Client.PostAsync("/api/verify", new StringContent("x"));
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> SignInAsync(TestSite site)
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/sign-in/guess");
        return response.StatusCode;
    }
}
