using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace BadgeFunctions.Browser.Tests.Service;

/// <summary>Awards over the API, with the operator's token.</summary>
internal static class Awarding
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Awards a badge to somebody, and waits until its page is published.</summary>
    /// <returns>The award's id.</returns>
    public static async Task<string> AwardAsync(this RunningService service, string badge, string email)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        using ByteArrayContent csv = new(Encoding.UTF8.GetBytes($"badge;nom;prenom;courriel\r\n{badge};Martin;{email.Split('@')[0]};{email}\r\n"));
        csv.Headers.ContentType = new MediaTypeHeaderValue("text/csv") { CharSet = "utf-8" };
        using HttpResponseMessage imported = await service.Operator.PostAsync("/api/nominations/import", csv, cancelled);
        Assert.Equal(HttpStatusCode.OK, imported.StatusCode);

        JsonNode list = (await service.Operator.GetFromJsonAsync<JsonNode>($"/api/nominations?badge={badge}&status=submitted", cancelled))!;
        string nomination = (string)list["items"]!.AsArray().Single()!["id"]!;
        using HttpResponseMessage decided = await service.Operator.PostAsJsonAsync($"/api/nominations/{nomination}/decision", new { outcome = "approved" }, cancelled);
        Assert.Equal(HttpStatusCode.Accepted, decided.StatusCode);
        string award = (string)(await decided.Content.ReadFromJsonAsync<JsonNode>(cancelled))!["award"]!;

        using PeriodicTimer timer = new(Look);
        while (true)
        {
            using HttpResponseMessage page = await service.Operator.GetAsync($"/badges/{award}/", cancelled);
            if (page.IsSuccessStatusCode)
            {
                return award;
            }

            await timer.WaitForNextTickAsync(cancelled);
        }
    }
}
