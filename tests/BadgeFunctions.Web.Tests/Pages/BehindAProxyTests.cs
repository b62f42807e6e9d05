using System.Net;
using BadgeFunctions.Core;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>A proxy ends TLS: the service itself is asked over plain HTTP.</summary>
public sealed class BehindAProxyTests
{
    [Fact]
    public async Task FormsAndTheirCookiesWork()
    {
        await using TestSite site = await TestSite.StartAsync(
            services: services => services.Configure<ServiceOptions>(options => options.PublicBaseUrl = "https://badges.test"));

        using HttpResponseMessage form = await site.Client.GetAsync($"/nominate/{TestCatalogue.OurBadge}");

        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
        Assert.Contains(form.Headers.GetValues("Set-Cookie"), cookie =>
            cookie.StartsWith("__Host-form=", StringComparison.Ordinal) && cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }
}
