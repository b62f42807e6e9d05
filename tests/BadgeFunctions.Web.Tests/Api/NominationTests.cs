using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class NominationTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TakesANominationAndTellsWhereToFollowIt()
    {
        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, "/api/nominations", Draft.Of("cree@exemple.fr"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        JsonNode created = await response.JsonAsync();
        Assert.Equal("submitted", (string)created["status"]!);
        Assert.Equal($"/api/nominations/{created["id"]}", response.Headers.Location?.OriginalString);
        Assert.StartsWith($"{TestSite.PublicBaseUrl}/tracking/{created["id"]}?key=", (string)created["trackingUrl"]!);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task WithoutATokenNothingHappensBeforeTheSenderHasAnsweredAMail()
    {
        await using TestSite alone = await TestSite.StartAsync();
        using HttpResponseMessage response = await alone.PostAsync(Caller.Anonymous, "/api/nominations", new
        {
            badge = TestCatalogue.OurBadge,
            familyName = "Petit",
            givenName = "Lou",
            email = "lou@exemple.fr",
            nominatedBy = "chef@exemple.fr",
        });
        await alone.PumpAsync();

        Assert.Equal("awaiting-proof", (string)(await response.JsonAsync())["status"]!);
        Assert.Equal("chef@exemple.fr", Assert.Single(alone.Mail.Sent).To);
    }

    [Fact]
    public async Task WaitsForANomineeWhomSomebodyElseProposed()
    {
        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, "/api/nominations", new
        {
            badge = TestCatalogue.OurBadge,
            familyName = "Petit",
            givenName = "Lou",
            email = "lou@exemple.fr",
            nominatedBy = "chef@exemple.fr",
        });

        Assert.Equal("awaiting-consent", (string)(await response.JsonAsync())["status"]!);
    }

    [Theory]
    [InlineData("fr", "Ce champ est obligatoire.")]
    [InlineData("en", "This field is required.")]
    public async Task NamesEachFieldThatIsWrongInTheCallersLanguage(string language, string message)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/nominations") { Content = Json("""{ "badge": "tutorat", "givenName": "Lou", "email": "lou" }""") };
        request.Headers.AcceptLanguage.ParseAdd(language);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("invalid", await response.ProblemAsync());
        Assert.Equal(language, response.Content.Headers.ContentLanguage.Single());
        JsonArray errors = (await response.JsonAsync())["errors"]!.AsArray();
        Assert.Contains(errors, error => (string)error!["field"]! == "familyName" && (string)error["code"]! == "required" && (string)error["message"]! == message);
        Assert.Contains(errors, error => (string)error!["field"]! == "email" && (string)error["code"]! == "email");
    }

    [Theory]
    [InlineData("{ \"badge\": ", "$", "syntax")]
    [InlineData("{ \"badge\": 5 }", "badge", "type")]
    [InlineData("{ \"evidence\": [{ \"url\": {} }] }", "evidence[0].url", "type")]
    [InlineData("[]", "$", "type")]
    [InlineData("null", "$", "type")]
    [InlineData("", "$", "syntax")]
    public async Task SaysWhereJsonIsWrong(string json, string field, string code)
    {
        using HttpResponseMessage response = await site.Client.PostAsync("/api/nominations", Json(json));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("malformed-json", await response.ProblemAsync());
        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal((field, code), ((string)error["field"]!, (string)error["code"]!));
    }

    [Fact]
    public async Task RefusesASecondNominationOfTheSamePersonWithoutTellingTheFirst()
    {
        JsonNode first = await site.NominateAsync("double@exemple.fr");
        using HttpResponseMessage second = await site.PostAsync(Caller.Anonymous, "/api/nominations", Draft.Of(" DOUBLE@exemple.fr "));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("duplicate", await second.ProblemAsync());
        Assert.DoesNotContain((string)first["id"]!, await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnswersARepeatedRequestAsTheFirst()
    {
        using HttpResponseMessage first = await PostWithKeyAsync("retry-1", Draft.Of("cle@exemple.fr"));
        using HttpResponseMessage second = await PostWithKeyAsync("retry-1", Draft.Of("cle@exemple.fr"));

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal((string)(await first.JsonAsync())["id"]!, (string)(await second.JsonAsync())["id"]!);
    }

    [Fact]
    public async Task RefusesAKeyThatWasUsedForAnotherRequest()
    {
        using HttpResponseMessage first = await PostWithKeyAsync("retry-2", Draft.Of("cle2@exemple.fr"));
        using HttpResponseMessage second = await PostWithKeyAsync("retry-2", Draft.Of("cle3@exemple.fr"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal("idempotency-key-reused", await second.ProblemAsync());
    }

    [Theory]
    [InlineData(201)]
    [InlineData(0)]
    public async Task RefusesAKeyThatIsTooLongOrEmpty(int length)
    {
        using HttpResponseMessage response = await PostWithKeyAsync(new string('k', length), Draft.Of("cle4@exemple.fr"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Idempotency-Key", (string)(await response.JsonAsync())["errors"]![0]!["field"]!);
    }

    [Fact]
    public async Task RefusesAContentTypeItCannotRead()
    {
        using HttpResponseMessage response = await site.Client.PostAsync("/api/nominations", new StringContent("<x/>", Encoding.UTF8, "application/xml"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("unsupported-media-type", await response.ProblemAsync());
    }

    [Fact]
    public async Task RefusesABodyThatSaysItIsTooLongBeforeReadingIt()
    {
        await using RawConnection raw = await RawConnection.OpenAsync(site.Address);

        // Nothing of the body is ever sent.
        await raw.SendAsync("POST /api/nominations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", await raw.ReadHeadAsync());
    }

    [Fact]
    public async Task RefusesALongBodyThatDoesNotSayHowLongItIs()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/nominations") { Content = Json($"{{ \"reason\": \"{new string('a', 600_000)}\" }}") };
        request.Headers.TransferEncodingChunked = true;
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too-large", await response.ProblemAsync());
    }

    [Fact]
    public async Task KeepsFilesOfAFormWithTheirNominations()
    {
        using MultipartFormDataContent form = Form("fichiers@exemple.fr");
        form.Add(new StringContent("Séminaire"), "evidence[0].title");
        form.Add(File("%PDF-1.7 premier"), "evidence[0].file", "séminaire.pdf");
        form.Add(File("%PDF-1.7 second"), "file", "bilan.pdf");
        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations", form);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        using HttpResponseMessage read = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/{(await response.JsonAsync())["id"]}");
        JsonArray evidence = (await read.JsonAsync())["evidence"]!.AsArray();
        Assert.Equal(["séminaire.pdf", "bilan.pdf"], evidence.Select(piece => (string)piece!["file"]!["name"]!));
        Assert.Equal("Séminaire", (string)evidence[0]!["title"]!);
        Assert.All(evidence, piece => Assert.Null(piece!["file"]!["path"]));
    }

    [Fact]
    public async Task KeepsNoFileOfANominationItRefuses()
    {
        await using TestSite alone = await TestSite.StartAsync();
        using MultipartFormDataContent form = Form("pas une adresse");
        form.Add(File("%PDF-1.7"), "file", "a.pdf");
        using HttpResponseMessage response = await alone.Client.PostAsync("/api/nominations", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(alone.Files.PathsOf(FileArea.Private));
    }

    [Fact]
    public async Task KeepsTheFirstFilesWhenARequestIsRepeated()
    {
        await using TestSite alone = await TestSite.StartAsync();
        for (int i = 0; i < 2; i++)
        {
            using MultipartFormDataContent form = Form("repete@exemple.fr");
            form.Add(File("%PDF-1.7"), "file", "a.pdf");
            using HttpRequestMessage request = new(HttpMethod.Post, "/api/nominations") { Content = form };
            request.Headers.Add("Idempotency-Key", "repeated");
            using HttpResponseMessage response = await alone.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        }

        Assert.Single(alone.Files.PathsOf(FileArea.Private));
    }

    [Theory]
    [InlineData("MZ not a document", "file-type")]
    [InlineData("", "file-empty")]
    public async Task NamesTheFileThatItDoesNotTake(string content, string code)
    {
        using MultipartFormDataContent form = Form("fichier@exemple.fr");
        form.Add(File(content), "evidence[0].file", "a.pdf");
        using HttpResponseMessage response = await site.Client.PostAsync("/api/nominations", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal(("evidence[0].file", code), ((string)error["field"]!, (string)error["code"]!));
    }

    [Fact]
    public async Task RefusesAFileOverItsLimit()
    {
        using MultipartFormDataContent form = Form("gros@exemple.fr");
        form.Add(File("%PDF-1.7" + new string('x', 1024 * 1024)), "file", "a.pdf");
        using HttpResponseMessage response = await site.Client.PostAsync("/api/nominations", form);

        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal("file-too-large", (string)error["code"]!);
        Assert.Contains("1", (string)error["message"]!);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno header end")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Type: text/plain\r\n\r\nunnamed\r\n--x--")]
    [InlineData("multipart/form-data; boundary=x", "")]
    public async Task SaysThatAFormIsMalformed(string type, string body)
    {
        using ByteArrayContent content = new(Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage response = await site.Client.PostAsync("/api/nominations", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("malformed-form", await response.ProblemAsync());
    }

    [Fact]
    public async Task TakesNoFilePathFromJson()
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations", Json(
            """
            { "badge": "tutorat", "familyName": "M", "givenName": "C", "email": "chemin@exemple.fr",
              "evidence": [{ "title": "x", "file": { "name": "a", "contentType": "text/html", "length": 1, "path": "evidence/another.pdf" } }] }
            """));

        using HttpResponseMessage read = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/{(await response.JsonAsync())["id"]}");
        Assert.Equal("statement", (string)(await read.JsonAsync())["evidence"]![0]!["kind"]!);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static ByteArrayContent File(string content) => new(Encoding.UTF8.GetBytes(content));

    private static MultipartFormDataContent Form(string email) => new()
    {
        { new StringContent(TestCatalogue.OurBadge), "badge" },
        { new StringContent("Martin"), "familyName" },
        { new StringContent("Camille"), "givenName" },
        { new StringContent(email), "email" },
    };

    private async Task<HttpResponseMessage> PostWithKeyAsync(string key, object draft)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/nominations") { Content = System.Net.Http.Json.JsonContent.Create(draft) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestSite.OperatorToken);
        return await site.Client.SendAsync(request);
    }
}
