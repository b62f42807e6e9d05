using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>People of an issuer at their browsers.</summary>
internal static class Managers
{
    /// <summary>Signs somebody in.</summary>
    public static async Task<Visit> SignInAsync(this TestSite site, string name, Role role = Role.Manager, string issuer = TestCatalogue.OurIssuer)
    {
        string token = await site.Services.GetRequiredService<AccessTokens>().CreateTokenAsync(
            new Actor(name, role, [issuer]), TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        Visit visit = new(site);
        await visit.SendAsync("/sign-in", "/sign-in", [("token", token)]);
        return visit;
    }
}
