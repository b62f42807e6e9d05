using BadgeFunctions.Web.Tests.Pages;

namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

/// <summary>Follows people to the provider and back.</summary>
internal static class ProviderVisit
{
    /// <summary>Starts at our page and returns where the provider sends the browser back to, without going there.</summary>
    public static async Task<string> GoAsync(this Visit visit, string start = "/sign-in/provider")
    {
        Answer left = await visit.OpenAsync(start);
        return await BackFromAsync(left.Location!);
    }

    /// <summary>Where the provider sends the browser back to from one of its addresses.</summary>
    public static async Task<string> BackFromAsync(string address)
    {
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage back = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(back.Headers.Location is not null, await back.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return back.Headers.Location!.PathAndQuery;
    }

    /// <summary>There and back.</summary>
    public static async Task<Answer> SignInAsync(this Visit visit, string start = "/sign-in/provider") => await visit.OpenAsync(await visit.GoAsync(start));
}
