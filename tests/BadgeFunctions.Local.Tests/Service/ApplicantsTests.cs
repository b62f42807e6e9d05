using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BadgeFunctions.Local.Tests.Service;

/// <summary>Two hundred people who send the form at once, each with a file of their own.</summary>
public sealed partial class ApplicantsTests : IDisposable
{
    private const int Applicants = 200;

    // Forms are for the scheme that the service says it has, and these clients have no certificate to check.
    private const string PlainAddress = "http://badges.example";
    private const string Form = "/nominate/eco-delegue";

    private readonly string _folder = Directory.CreateTempSubdirectory("badges-load-").FullName;
    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task TwoHundredAtOnceAreAllTakenWithTheirFiles()
    {
        using ServiceProcess service = await ServiceProcess.StartAsync(Data, _cancelled, PlainAddress);
        byte[][] files = [.. Enumerable.Range(0, Applicants).Select(_ => Pdf())];

        Applicant[] sent = await Task.WhenAll(files.Select((file, i) => Task.Run(() => ApplyAsync(service.BaseAddress, i, file), _cancelled)));

        Assert.All(sent, one => Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.OK), (one.Sent, one.Followed)));
        Assert.Equal(Applicants, sent.Select(one => one.Nomination).Distinct().Count());
        Assert.Equal(files.Select(Hash).Order(), StoredFiles().Order());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Pdf()
    {
        byte[] content = RandomNumberGenerator.GetBytes(RandomNumberGenerator.GetInt32(100_000, 300_000));
        "%PDF-1.7\n"u8.CopyTo(content);
        return content;
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task<Applicant> ApplyAsync(Uri address, int number, byte[] file)
    {
        using SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using HttpClient client = new(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/html,application/xhtml+xml");
        string page = await client.GetStringAsync(new Uri(Form, UriKind.Relative), _cancelled);
        using MultipartFormDataContent form = [];
        foreach ((string name, string value) in new[]
        {
            ("__RequestVerificationToken", Field(page, "__RequestVerificationToken")), ("key", Field(page, "key")), ("for", "self"),
            ("familyName", "Martin"), ("givenName", "Camille"), ("email", $"camille.{number}@ecole.example"), ("evidence[0].title", "Bilan"),
        })
        {
            form.Add(new StringContent(value), $"\"{name}\"");
        }

        form.Add(new ByteArrayContent(file), "\"evidence[0].file\"", $"bilan-{number}.pdf");
        using HttpResponseMessage sent = await client.PostAsync(new Uri(Form, UriKind.Relative), form, _cancelled);
        string next = sent.Headers.Location?.OriginalString ?? string.Empty;
        using HttpResponseMessage followed = await client.GetAsync(new Uri(next, UriKind.Relative), _cancelled);
        return new Applicant(sent.StatusCode, followed.StatusCode, next.Split('?')[0]);
    }

    private static string Field(string page, string name) =>
        Inputs().Matches(page).Select(match => match.Value).First(input => input.Contains($"name=\"{name}\"", StringComparison.Ordinal)) is var input
            ? Value().Match(input).Groups[1].Value
            : string.Empty;

    private IEnumerable<string> StoredFiles() => Directory.EnumerateFiles(Path.Combine(Data, "private"), "*.pdf", SearchOption.AllDirectories)
        .Select(file => Hash(File.ReadAllBytes(file)));

    private sealed record Applicant(HttpStatusCode Sent, HttpStatusCode Followed, string Nomination);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
