using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
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
        return await VisitAsync(site, token);
    }

    /// <summary>Opens an account with one role, unless the address has one, and signs its owner in.</summary>
    public static async Task<Visit> SignInMemberAsync(
        this TestSite site, string name, string email, string? department = null, Role role = Role.Reviewer, string issuer = TestCatalogue.OurIssuer)
    {
        Account account = await site.Services.GetRequiredService<AccountBook>().OpenAsync(
            email, name, [new Grant(role, issuer)], department, TestContext.Current.CancellationToken);
        return await VisitAsync(site, await site.Services.GetRequiredService<AccessTokens>().CreateTokenAsync(
            account.ToActor(), TimeSpan.FromDays(1), TestContext.Current.CancellationToken));
    }

    private static async Task<Visit> VisitAsync(TestSite site, string token)
    {
        Visit visit = new(site);
        await visit.SendAsync("/sign-in", "/sign-in", [("token", token)]);
        return visit;
    }
}
