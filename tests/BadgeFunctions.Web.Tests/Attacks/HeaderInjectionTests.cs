using System.Net;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Access.Matrix;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Attacks;

/// <summary>Line breaks in what people type, where it could end up in a header of an answer or of a mail.</summary>
public sealed class HeaderInjectionTests(MatrixWorld world) : IClassFixture<MatrixWorld>
{
    private const string Break = "\r\nSet-Cookie: session=vole\r\n";

    [Fact]
    public async Task AFileNameWithLineBreaksMakesNoHeader()
    {
        using MultipartFormDataContent form = [];
        foreach ((string name, string value) in new[] { ("badge", world.At(Place.Own)["badge"]), ("familyName", "Martin"), ("givenName", "Léa"), ("email", "lea@exemple.fr"), ("reason", "Accompagne.") })
        {
            form.Add(new StringContent(value), name);
        }

        // By hand: the client's own writer would not let such a name out.
        ByteArrayContent file = new("%PDF-1.7 compte rendu"u8.ToArray());
        file.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=file; filename*=UTF-8''preuve%0D%0ASet-Cookie%3A%20session%3Dvole%0D%0A.pdf");
        form.Add(file);
        using HttpResponseMessage sent = await world.Site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations", form);
        if (sent.StatusCode == HttpStatusCode.BadRequest)
        {
            return;
        }

        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);
        string id = (string)(await sent.JsonAsync())["id"]!;
        using HttpResponseMessage read = await world.As(MatrixRole.Reviewer).CallAsync("GET", $"/api/nominations/{id}", null);
        string evidence = (string)(await read.JsonAsync())["evidence"]![0]!["id"]!;
        using HttpResponseMessage download = await world.As(MatrixRole.Reviewer).CallAsync("GET", $"/review/{id}/evidence/{evidence}", null);

        Assert.Equal(HttpStatusCode.OK, download.StatusCode);
        Assert.False(download.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain('\n', download.Content.Headers.ContentDisposition!.ToString());
        await world.RestoreAsync();
    }

    [Theory]
    [InlineData("/people/new", "email=a@exemple.fr&role=reviewer&issuer=rectorat&name=")]
    [InlineData("/people/new", "name=Zoé&role=reviewer&issuer=rectorat&email=a@exemple.fr")]
    [InlineData("/attendance/new", "badge=rectorat-tutorat&day=2026-04-01&minutes=60&places=20&title=Atelier")]
    [InlineData("/manage/issuers/rectorat/profile", "revision=0&url=https://exemple.fr&email=a@exemple.fr&name=Rectorat")]
    public async Task ALineOfTextHasNoLineBreaks(string path, string body)
    {
        int before = world.Changes;
        using HttpResponseMessage response = await world.As(MatrixRole.Manager).CallAsync("POST", path, $"{body}{Break}Bcc: vole@exemple.fr");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.False(response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies) && cookies.Any(cookie => cookie.Contains("vole", StringComparison.Ordinal)));
        Assert.Equal(before, world.Changes);
    }

    [Theory]
    [InlineData("/sign-in?returnUrl=%2Freview%0D%0ASet-Cookie:%20vole=1")]
    [InlineData("/people/new?issuer=rectorat%0D%0ASet-Cookie:%20vole=1")]
    [InlineData("/manage/issuers/rectorat?done=saved%0D%0ASet-Cookie:%20vole=1")]
    [InlineData("/operations/award?id=x%0D%0ASet-Cookie:%20vole=1")]
    public async Task AnAddressMakesNoHeader(string path)
    {
        using HttpResponseMessage response = await world.As(MatrixRole.Operator).CallAsync("GET", path, null);

        Assert.True((int)response.StatusCode < 500, $"{response.StatusCode}");
        Assert.DoesNotContain(response.Headers.Concat(response.Content.Headers), header => header.Key == "Set-Cookie" && header.Value.Any(value => value.StartsWith("vole", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AMailToSomebodyNewHasOneSubject()
    {
        using HttpResponseMessage added = await world.As(MatrixRole.Manager).CallAsync(
            "POST", "/api/people", """{ "email": "zoe@exemple.fr", "name": "Zoé Martin", "grants": [{ "role": "reviewer", "issuer": "rectorat" }] }""");
        await world.Site.PumpAsync();
        MailMessage mail = Assert.Single(world.Site.Mail.Sent, one => one.To == "zoe@exemple.fr");

        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.Contains("membre de la commission", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"{TestSite.PublicBaseUrl}/sign-in", mail.Text, StringComparison.Ordinal);
        await world.RestoreAsync();
    }
}
