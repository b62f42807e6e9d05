using System.Globalization;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Commission;

public sealed class SittingTests(InstalledBrowser browser)
{
    [Fact]
    public async Task FiveMembersSitUntilEveryDossierHasAnOutcome()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Sittings sitting = new(service, browser);
        Visitor chair = await sitting.InviteAsync("Claire Aubert", "DANE");
        Visitor secretary = await sitting.InviteAsync("Samir Benali", "CARDIE");
        Visitor member = await sitting.InviteAsync("Nora Petit", "DANE");
        Visitor plain = await sitting.InviteAsync("Paul Roux", "CARDIE", javaScript: false);
        Visitor witness = await sitting.InviteAsync("Hugo Martin", "DANE");
        byte[] picture = await chair.Page.ScreenshotAsync();
        byte[] paper = await chair.Page.PdfAsync();
        string awarded = await sitting.NominateAsync(
            "accueillir", "Durand", Sittings.EmailOf("Hugo Martin"), ("Photographie de l’accueil", "accueil.png", picture), ("Bilan de l’année", "bilan.pdf", paper));
        string refused = await sitting.NominateAsync("cooperer", "Lefèvre");
        string deferred = await sitting.NominateAsync("agilite-1", "Garnier");
        await sitting.PlanAsync();

        await chair.OpenAsync($"/sitting/{sitting.Session}");
        await chair.InspectAsync("sitting-charter");
        await sitting.ComeInAsync();
        await chair.OpenAsync($"/sitting/{sitting.Session}/agenda");
        await chair.InspectAsync("sitting-arrange");
        await chair.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        await sitting.OpenAsync();
        await chair.InspectAsync("sitting-open");
        await chair.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);

        // The chair shows a dossier, and the members' telephones follow.
        await member.OpenAsync($"/sitting/{sitting.Session}");
        await witness.OpenAsync($"/sitting/{sitting.Session}");
        await sitting.ShowAsync(awarded);
        await member.Page.WaitForURLAsync(url => url.EndsWith(awarded, StringComparison.Ordinal));
        await witness.Page.GetByText("Vous ne prenez pas part à ce dossier").First.WaitForAsync();
        await witness.OpenAsync(sitting.PathOf(awarded));
        await witness.InspectAsync("sitting-excluded");
        Assert.DoesNotContain("Durand", await witness.TextAsync(), StringComparison.Ordinal);

        await sitting.OpineAsync(member, awarded, 1, admissible: true);
        await sitting.OpineAsync(plain, awarded, 1, admissible: false, "On ne voit pas la date.");
        await member.OpenAsync(sitting.PathOf(awarded));
        await member.Page.Locator("#opinion-1").GetByText("On ne voit pas la date.").WaitForAsync();
        Assert.DoesNotContain("On ne voit pas la date.", await secretary.Page.ContentAsync(), StringComparison.Ordinal);
        await member.InspectAsync("sitting-dossier");

        // One of them asks for a secret ballot.
        await member.Page.Locator("#vote summary").ClickAsync();
        await member.Page.Locator("#vote textarea").FillAsync("Plusieurs d’entre nous travaillent avec elle.");
        await member.PressAsync("Demander le bulletin secret");
        await member.Page.GetByText("Le vote sera secret").WaitForAsync();
        await sitting.OpenVoteAsync(awarded);
        await chair.InspectAsync("sitting-vote-chair");
        await sitting.VoteAsync(chair, awarded, "award");
        await sitting.VoteAsync(secretary, awarded, "award");
        await sitting.VoteAsync(member, awarded, "award");
        await sitting.VoteAsync(plain, awarded, "refuse");
        await member.InspectAsync("sitting-voted-secret");
        await sitting.CloseVoteAsync(awarded);
        await chair.InspectAsync("sitting-closed");
        await secretary.OpenAsync($"/sitting/{sitting.Session}/screen");
        await secretary.InspectAsync("sitting-screen");
        await secretary.Page.SetViewportSizeAsync(1920, 1080);
        await Screenshots.TakeAsync(secretary.Page, "sitting-screen-1920");

        await RefuseAsync(sitting, secretary, refused);
        await DeferAsync(sitting, chair, deferred);
        await secretary.OpenAsync(sitting.PathOf(awarded));
        await secretary.Page.Locator("#outcome [name=strengths]").FillAsync("Un accueil pensé pour chaque famille.");
        await secretary.Page.Locator("#outcome [name=goodPractice]").FillAsync("Un livret d’accueil en cinq langues.");
        await secretary.PressAsync("Enregistrer la conclusion");
        await secretary.Page.Locator("#outcome .facts").WaitForAsync();

        await chair.OpenAsync($"/sitting/{sitting.Session}");
        await chair.Page.Locator("#lead summary").ClickAsync();
        await chair.PressAsync("Lever la séance maintenant");
        await chair.Page.GetByText("La séance est levée").WaitForAsync();

        // What was deferred is finished from home.
        foreach (Visitor voter in new[] { secretary, member, plain })
        {
            await sitting.VoteAsync(voter, deferred, "award");
        }

        await sitting.CloseVoteAsync(deferred);
        await chair.OpenAsync($"/sitting/{sitting.Session}");
        await chair.InspectAsync("sitting-over");
        Assert.Equal(3, await chair.Page.Locator(".sitting__dossier").CountAsync());
        Assert.Equal(2, await chair.Page.Locator(".fr-badge", new PageLocatorOptions { HasText = "Badge attribué" }).CountAsync());
        Assert.Equal(1, await chair.Page.Locator(".fr-badge", new PageLocatorOptions { HasText = "Pas cette fois" }).CountAsync());

        await secretary.OpenAsync(sitting.PathOf(deferred));
        await secretary.Page.Locator("#outcome [name=strengths]").FillAsync("Des ateliers suivis toute l’année.");
        await secretary.PressAsync("Enregistrer la conclusion");
        await secretary.Page.Locator("#outcome .facts").WaitForAsync();
        await ReleaseAsync(service, sitting, secretary, [awarded, deferred], refused);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AMemberNeedsNothingButTheKeyboard(bool javaScript)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Sittings sitting = new(service, browser);
        Visitor chair = await sitting.InviteAsync("Claire Aubert", "DANE", javaScript: javaScript);
        string dossier = await sitting.NominateAsync("cooperer", "Durand");
        await sitting.PlanAsync();
        Keyboard keyboard = new(chair.Page);

        await chair.OpenAsync($"/sitting/{sitting.Session}");
        await keyboard.FollowAsync("form[action$='/charter'] button");
        await sitting.OpenAsync();
        await chair.OpenAsync($"/sitting/{sitting.Session}");
        await keyboard.FollowAsync($"a[href$='{dossier}']");
        await keyboard.ChooseAsync("#opinion-0 input");
        await keyboard.ReachAsync("#opinion-0 button");
        await chair.Page.Keyboard.PressAsync("Enter");
        await chair.Page.Locator("#opinion-0 .fr-valid-text").WaitForAsync();
        await keyboard.ReachAsync("button[value=open]");
        await chair.Page.Keyboard.PressAsync("Enter");
        await chair.Page.Locator("form.vote").WaitForAsync();
        await chair.OpenAsync(sitting.PathOf(dossier));
        await keyboard.ChooseAsync("form.vote input[value=award]");
        await keyboard.ReachAsync("form.vote button");
        await chair.Page.Keyboard.PressAsync("Enter");
        await chair.Page.Locator("#vote .fr-valid-text").WaitForAsync();
        await keyboard.ReachAsync("button[value=close]");
        await chair.Page.Keyboard.PressAsync("Enter");

        await chair.Page.Locator(".tally__one--award .tally__count", new PageLocatorOptions { HasText = "1" }).WaitForAsync();
    }

    [Fact]
    public async Task AVoteGivenWhileTheConnectionIsLostIsSentWhenItReturns()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Sittings sitting = new(service, browser);
        await sitting.InviteAsync("Claire Aubert", "DANE");
        Visitor member = await sitting.InviteAsync("Nora Petit", "DANE");
        string dossier = await sitting.NominateAsync("cooperer", "Durand");
        await sitting.PlanAsync();
        await sitting.ComeInAsync();
        await sitting.OpenAsync();
        await sitting.OpenVoteAsync(dossier);
        await member.OpenAsync(sitting.PathOf(dossier));

        bool lost = true;
        await member.Page.RouteAsync("**/sitting/**", route => lost ? route.AbortAsync() : route.ContinueAsync());
        await member.Page.Locator("form.vote input[value=refuse]").CheckAsync();
        await member.Page.Locator("form.vote button[type=submit]").ClickAsync();
        await member.Page.Locator("[data-sitting-line]:not([hidden])").WaitForAsync();
        await Screenshots.TakeAsync(member.Page, "sitting-connection-lost");
        lost = false;

        await member.Page.Locator("#vote .fr-valid-text").WaitForAsync();
        await member.Page.Locator("[data-sitting-line]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await sitting.Chair.Page.GetByText("1 sur 2 ont voté").WaitForAsync();
    }

    // Nothing leaves before the secretary sends everything at once: then badges are published and everybody is told.
    private static async Task ReleaseAsync(RunningService service, Sittings sitting, Visitor secretary, string[] awarded, string refused)
    {
        string[] holders = [await sitting.AddressOfAsync(awarded[0]), await sitting.AddressOfAsync(awarded[1])];
        string applicant = await sitting.AddressOfAsync(refused);
        await secretary.OpenAsync($"/minutes/{sitting.Session}");
        await secretary.InspectAsync("minutes-held");
        Assert.DoesNotContain(service.Mailbox.All(), mail => mail.Text.Contains("Dominique Aubert", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Mailbox.All(), mail => holders.Contains(mail.To) && mail.Text.Contains("/badges/", StringComparison.Ordinal));

        await secretary.Page.FollowAsync(() => secretary.Page.Locator("form[action$='/release'] button").ClickAsync());
        await secretary.InspectAsync("minutes-released");
        Mail told = await service.Mailbox.WaitForAsync(applicant, "Dominique Aubert");
        Assert.Contains("Un projet mené à plusieurs.", told.Text, StringComparison.Ordinal);
        foreach (string holder in holders)
        {
            Mail mail = await service.Mailbox.WaitForAsync(holder, "/badges/");
            await secretary.OpenAsync(new Uri(mail.Link("/badges/")).AbsolutePath);
        }

        IAPIResponse minutes = await secretary.Page.APIRequest.GetAsync(new Uri(service.Address, $"/minutes/{sitting.Session}/minutes.pdf").AbsoluteUri);
        Assert.Equal(200, minutes.Status);
        byte[] pdf = await minutes.BodyAsync();
        await CheckAsync(secretary, pdf, "fr-alert--success");
        await secretary.InspectAsync("minutes-unchanged");
        pdf[pdf.Length / 2] ^= 1;
        await CheckAsync(secretary, pdf, "fr-alert--error");
        await secretary.OpenAsync("/minutes/echo/rectorat");
        await secretary.InspectAsync("minutes-echo");
        Assert.Contains("Un livret d’accueil en cinq langues.", await secretary.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task CheckAsync(Visitor visitor, byte[] pdf, string alert)
    {
        await visitor.OpenAsync("/minutes/check");
        await visitor.Page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "compte-rendu.pdf", MimeType = "application/pdf", Buffer = pdf });
        await visitor.SendAsync();
        await visitor.Page.Locator($".{alert}").WaitForAsync();
    }

    private static async Task RefuseAsync(Sittings sitting, Visitor secretary, string nomination)
    {
        await sitting.OpenVoteAsync(nomination);
        foreach (Visitor voter in sitting.Members)
        {
            await sitting.VoteAsync(voter, nomination, voter == sitting.Chair ? "abstain" : "refuse");
        }

        await sitting.CloseVoteAsync(nomination);
        await secretary.OpenAsync(sitting.PathOf(nomination));
        await secretary.Page.Locator("#outcome [name=strengths]").FillAsync("Un projet mené à plusieurs.");
        await secretary.PressAsync("Enregistrer la conclusion");
        await secretary.Page.Locator("#errors").WaitForAsync();
        await secretary.InspectAsync("sitting-outcome-errors");
        await secretary.Page.Locator("#outcome [name=reason]").FillAsync("La preuve ne dit pas qui a fait quoi.");
        await secretary.Page.Locator("#outcome [name=recommendation]").FillAsync("Joignez le compte rendu d’une réunion.");
        await secretary.Page.Locator("#outcome [name=resourceName]").FillAsync("Dominique Aubert");
        await secretary.Page.Locator("#outcome [name=resourceContact]").FillAsync("poste 12");
        await secretary.PressAsync("Enregistrer la conclusion");
        await secretary.Page.Locator("#outcome").GetByText("Dominique Aubert").First.WaitForAsync();
        await secretary.InspectAsync("sitting-refused");
    }

    private static async Task DeferAsync(Sittings sitting, Visitor chair, string nomination)
    {
        await chair.OpenAsync(sitting.PathOf(nomination));
        await chair.Page.Locator("#outcome summary").ClickAsync();
        await chair.Page.Locator("#outcome input[value=remote]").CheckAsync();
        string day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(5)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await chair.Page.Locator("#outcome [name=until]").FillAsync(day);
        await chair.PressAsync("Enregistrer la conclusion");
        await chair.Page.Locator("#stage").GetByText("Vote à distance").WaitForAsync();
        await chair.InspectAsync("sitting-remote");
    }
}
