using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Flows;

public sealed class KeyboardTests(InstalledBrowser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AWholeNominationNeedsNothingButTheKeyboard(bool javaScript)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, javaScript: javaScript);
        Keyboard keyboard = new(visitor.Page);

        await visitor.OpenAsync("/");
        await keyboard.FollowAsync("a[href='/catalogue/accueillir']");
        await keyboard.FollowAsync("a[href='/nominate/accueillir']");
        await keyboard.ChooseAsync("input[name=for]");
        await keyboard.TypeAsync("input[name=familyName]", "Martin");
        await keyboard.TypeAsync("input[name=givenName]", "Léa");
        await keyboard.TypeAsync("input[name=email]", "lea.martin@ac-valmont.example");
        await keyboard.TypeAsync("textarea[name=reason]", "J’accueille les familles chaque année.");
        await keyboard.TypeAsync("input[name$='.title']", "Livret d’accueil");
        await keyboard.TypeAsync("input[type=url]", "https://blog.valmont.example/livret");
        await keyboard.FollowAsync("form.nominate button.fr-btn--lg");

        Assert.DoesNotContain("/nominate/", visitor.Page.Url, StringComparison.Ordinal);
        await service.Mailbox.WaitForAsync("lea.martin@ac-valmont.example", "Accueillir");
    }
}
