using System.Net;
using BadgeFunctions.App.Hosting;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Tests.Hosting;

public sealed class ClientAddressesTests
{
    private const string Profile = "0b1c5f2e-0000-0000-0000-000000000001";

    [Fact]
    public void TakesFrontDoorsWordForItsOwnRequests() =>
        Assert.Equal("203.0.113.7", Of(Profile, ("X-Azure-FDID", Profile), ("X-Azure-ClientIP", "203.0.113.7"), ("X-Forwarded-For", "203.0.113.7, 198.51.100.1:443")));

    [Theory]
    [InlineData(null, Profile)]
    [InlineData(Profile, "0b1c5f2e-0000-0000-0000-000000000002")]
    [InlineData(Profile, "")]
    public void TakesNobodyElsesWordForIt(string? ours, string said) =>
        Assert.Equal("198.51.100.1", Of(ours, ("X-Azure-FDID", said), ("X-Azure-ClientIP", "203.0.113.7"), ("X-Forwarded-For", "192.0.2.1, 198.51.100.1:443")));

    [Theory]
    [InlineData("198.51.100.1", "198.51.100.1")]
    [InlineData("192.0.2.1,[2001:db8::7]:51234", "2001:db8::7")]
    [InlineData("2001:db8::7", "2001:db8::7")]
    [InlineData("nonsense", "127.0.0.1")]
    [InlineData("", "127.0.0.1")]
    public void TakesWhatThePlatformAppended(string forwarded, string expected) =>
        Assert.Equal(expected, Of(null, ("X-Forwarded-For", forwarded)));

    private static string? Of(string? frontDoor, params (string Name, string Value)[] headers)
    {
        DefaultHttpContext context = new() { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        foreach ((string name, string value) in headers)
        {
            context.Request.Headers[name] = value;
        }

        return new ClientAddresses(frontDoor).Of(context)?.ToString();
    }
}
