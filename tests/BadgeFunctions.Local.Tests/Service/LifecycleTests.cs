using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using BadgeFunctions.Local.Commands;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Tests.Service;

/// <summary>A badge's life in the real service: awarded, its key rotated, revoked; and every face says so.</summary>
public sealed class LifecycleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("badges-life-").FullName;
    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder, "data");

    [Fact]
    public async Task BadgesSurviveAKeyRotationAndARevocationShowsInBothFaces()
    {
        using ServiceProcess service = await ServiceProcess.StartAsync(Data, _cancelled);
        string first = await AwardAsync(service, "lea@ecole.example");
        Assert.Equal("valid", await VerdictAsync(service, first, "Lea@Ecole.example"));

        Assert.Equal(ExitCodes.Done, await ServiceProcess.RunAsync(["keys", "rotate", "--data", Data], _cancelled));
        string second = await AwardAsync(service, "sam@ecole.example");
        Assert.NotEqual(KeyOf(first), KeyOf(second));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(Data, "public", "keys")).Length);
        Assert.Equal("valid", await VerdictAsync(service, first, "lea@ecole.example"));
        Assert.Equal("valid", await VerdictAsync(service, second, "sam@ecole.example"));
        Assert.Equal("invalid", await VerdictAsync(service, second, "lea@ecole.example"));

        HttpResponseMessage revoked = await service.Client.PostAsJsonAsync(
            $"/api/awards/{first}/revocation", new { reason = "Saisie de Léa en double", category = "error" }, _cancelled);
        Assert.Equal(HttpStatusCode.Accepted, revoked.StatusCode);
        HttpResponseMessage assertion = await UntilAsync(service, $"/assertions/{first}", HttpStatusCode.Gone);
        string body = await assertion.Content.ReadAsStringAsync(_cancelled);
        Assert.Contains("\"revoked\":true", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Léa", body, StringComparison.Ordinal);
        Assert.Equal("invalid", await VerdictAsync(service, first, null));
        Assert.Equal("valid", await VerdictAsync(service, second, null));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> AwardAsync(ServiceProcess service, string email)
    {
        HttpResponseMessage created = await service.Client.PostAsJsonAsync(
            "/api/nominations", new { badge = "eco-delegue", familyName = "Martin", givenName = "Camille", email }, _cancelled);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        using JsonDocument nomination = JsonDocument.Parse(await created.Content.ReadAsStringAsync(_cancelled));
        string id = nomination.RootElement.GetProperty("id").GetString()!;
        HashSet<string> before = [.. Awards()];
        HttpResponseMessage decided = await service.Client.PostAsJsonAsync($"/api/nominations/{id}/decision", new { outcome = "approved" }, _cancelled);
        Assert.Equal(HttpStatusCode.Accepted, decided.StatusCode);
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            if (Awards().FirstOrDefault(award => !before.Contains(award)) is { } published)
            {
                await UntilAsync(service, $"/badges/{published}/", HttpStatusCode.OK);
                return published;
            }

            await timer.WaitForNextTickAsync(_cancelled);
        }
    }

    private async Task<HttpResponseMessage> UntilAsync(ServiceProcess service, string path, HttpStatusCode status)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            HttpResponseMessage response = await service.Client.GetAsync(new Uri(path, UriKind.Relative), _cancelled);
            if (response.StatusCode == status)
            {
                return response;
            }

            await timer.WaitForNextTickAsync(_cancelled);
        }
    }

    private async Task<string?> VerdictAsync(ServiceProcess service, string award, string? recipient)
    {
        await UntilAsync(service, $"/images/{award}.png", HttpStatusCode.OK);
        using MultipartFormDataContent form = [];
        ByteArrayContent image = new(await File.ReadAllBytesAsync(Path.Combine(Data, "public", "images", award + ".png"), _cancelled));
        image.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(image, "file", "badge.png");
        if (recipient is not null)
        {
            form.Add(new StringContent(recipient), "recipient");
        }

        HttpResponseMessage response = await service.Client.PostAsync(new Uri("/api/verify", UriKind.Relative), form, _cancelled);
        using JsonDocument verdict = JsonDocument.Parse(await response.Content.ReadAsStringAsync(_cancelled));
        return verdict.RootElement.GetProperty("verdict").GetString();
    }

    private IEnumerable<string> Awards() => Directory.Exists(Path.Combine(Data, "public", "assertions"))
        ? Directory.GetFiles(Path.Combine(Data, "public", "assertions")).Select(file => Path.GetFileName(file))
        : [];

    private string KeyOf(string award)
    {
        using JsonDocument header = JsonDocument.Parse(CompactJws.Parse(File.ReadAllText(Path.Combine(Data, "public", "credentials", award))).Header);
        return header.RootElement.GetProperty("kid").GetString()!;
    }
}
