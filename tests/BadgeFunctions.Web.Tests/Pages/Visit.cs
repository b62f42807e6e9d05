using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>Somebody with a browser: keeps cookies, fills in forms, follows no redirection by itself.</summary>
internal sealed partial class Visit : IDisposable
{
    private readonly HttpClient _client;

    public Visit(TestSite site, string language = "fr")
    {
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site.Address };
        _client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml");
        _client.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    /// <summary>Signs in as a caller.</summary>
    public static async Task<Visit> OfAsync(TestSite site, Caller caller)
    {
        Visit visit = new(site);
        Answer signedIn = await visit.SendAsync("/sign-in", "/sign-in", [("token", (await site.TokenOfAsync(caller))!)]);
        Assert.Equal(HttpStatusCode.SeeOther, signedIn.Status);
        return visit;
    }

    /// <summary>Opens a page.</summary>
    public async Task<Answer> OpenAsync(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(path);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Opens a page and sends its form with these fields.</summary>
    public async Task<Answer> SendAsync(string page, string action, (string Name, string Value)[] fields, params (string Name, string FileName, byte[] Content)[] files) =>
        await SendAsync(await OpenAsync(page), action, fields, files);

    /// <summary>Sends the form of a page that is open.</summary>
    public async Task<Answer> SendAsync(Answer page, string action, (string Name, string Value)[] fields, params (string Name, string FileName, byte[] Content)[] files)
    {
        using MultipartFormDataContent form = [];
        form.Add(new StringContent(Token().Match(page.Html).Groups[1].Value), "__RequestVerificationToken");
        foreach ((string name, string value) in fields)
        {
            form.Add(new StringContent(value), $"\"{name}\"");
        }

        foreach ((string name, string fileName, byte[] content) in files)
        {
            form.Add(new ByteArrayContent(content), $"\"{name}\"", fileName);
        }

        using HttpResponseMessage response = await _client.PostAsync(action, form);
        return await Answer.ReadAsync(response);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
