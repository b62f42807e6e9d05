using BadgeFunctions.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Pages;

/// <summary>The nomination form as somebody fills it in.</summary>
/// <param name="visitor">Who fills it in.</param>
internal sealed class NominationForm(Visitor visitor)
{
    public Task OpenAsync(string badge) => visitor.OpenAsync($"/nominate/{badge}");

    public async Task FillAsync(string givenName, string familyName, string email, string? nominatedBy = null)
    {
        await visitor.Page.Locator($"input[name=for][value={(nominatedBy is null ? "self" : "colleague")}]").CheckAsync();
        if (nominatedBy is not null)
        {
            await Field("nominatedBy").FillAsync(nominatedBy);
        }

        await Field("familyName").FillAsync(familyName);
        await Field("givenName").FillAsync(givenName);
        await Field("email").FillAsync(email);
        await Field("reason").FillAsync("A accueilli chaque semaine des élèves nouvellement arrivés, de septembre à mars.");
        await Field("evidence[0].title").FillAsync("Bilan de l’année");
        await Field("evidence[0].url").FillAsync("https://blog.exemple.fr/bilan");
    }

    public ILocator Field(string name) => visitor.Page.Locator($"[name=\"{name}\"]");

    public Task SendAsync() => visitor.PressAsync("Envoyer la demande");
}
