using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class SittingPageTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NothingIsSeenBeforeTheCharterAndEvidenceIsSandboxed()
    {
        string chair = $"chair.{UnguessableId.New()}@rectorat.example";
        using Visit visit = await site.SignInMemberAsync("Claire", chair);
        string nomination = await NominateAsync("%PDF-1.7 preuve"u8.ToArray(), "bilan.pdf");
        string session = await PlanAsync(chair);
        await AddAsync(visit, session, nomination, expected: HttpStatusCode.SeeOther);
        string piece = await PieceAsync(nomination);
        string evidence = $"/sitting/{session}/{nomination}/evidence/{piece}";

        Assert.Equal(HttpStatusCode.NotFound, (await visit.OpenAsync(evidence)).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.OpenAsync($"/sitting/{session}/{nomination}")).Status);
        await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/charter", []);
        Answer shown = await visit.OpenAsync(evidence);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal("inline", shown.ContentHeaders.ContentDisposition!.DispositionType);
        Assert.Contains("frame-ancestors 'self'", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task WhatMayHoldAProgramIsOnlyHandedOver()
    {
        string chair = $"chair.{UnguessableId.New()}@rectorat.example";
        using Visit visit = await site.SignInMemberAsync("Claire", chair);
        string nomination = await NominateAsync([(byte)'P', (byte)'K', 3, 4, 0, 0], "page.html");
        string session = await PlanAsync(chair);
        await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/charter", []);
        await AddAsync(visit, session, nomination, expected: HttpStatusCode.SeeOther);

        Answer shown = await visit.OpenAsync($"/sitting/{session}/{nomination}/evidence/{await PieceAsync(nomination)}");

        Assert.Equal("attachment", shown.ContentHeaders.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", shown.ContentHeaders.ContentType!.MediaType);
        Assert.StartsWith("sandbox;", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverIsConcernedOrFromElsewhereNeitherSeesNorVotes()
    {
        string chair = $"chair.{UnguessableId.New()}@rectorat.example";
        string concerned = $"concerned.{UnguessableId.New()}@rectorat.example";
        using Visit visit = await site.SignInMemberAsync("Claire", chair);
        using Visit nominee = await site.SignInMemberAsync("Hugo", concerned);
        using Visit colleague = await site.SignInMemberAsync("Nora", $"other.{UnguessableId.New()}@rectorat.example");
        using Visit stranger = await site.SignInMemberAsync("Ali", $"else.{UnguessableId.New()}@lycee.example", issuer: TestCatalogue.OtherIssuer);
        string nomination = await NominateAsync("%PDF-1.7 preuve"u8.ToArray(), "bilan.pdf", concerned);
        string session = await PlanAsync(chair, concerned);
        await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/charter", []);
        await nominee.SendAsync($"/sitting/{session}", $"/sitting/{session}/charter", []);
        await AddAsync(visit, session, nomination, expected: HttpStatusCode.SeeOther);
        await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/open", []);
        await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/{nomination}/ballot", [("act", "open"), ("round", "1")]);
        string evidence = $"/sitting/{session}/{nomination}/evidence/{await PieceAsync(nomination)}";

        Answer refused = await nominee.SendAsync($"/sitting/{session}", $"/sitting/{session}/{nomination}/vote", [("round", "1"), ("choice", "award")]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.DoesNotContain("Martin", refused.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await nominee.OpenAsync(evidence)).Status);
        foreach (Visit other in new[] { colleague, stranger })
        {
            foreach (string path in new[] { $"/sitting/{session}", $"/sitting/{session}/state", $"/sitting/{session}/{nomination}", evidence })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
            }

            Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync("/privacy", $"/sitting/{session}/{nomination}/vote", [("round", "1"), ("choice", "award")])).Status);
        }

        Assert.Empty((await site.Services.GetRequiredService<CommissionQueries>().FindDossierAsync(session, nomination, Cancelled))!.Value.Ballot!.Voted);
    }

    private static async Task AddAsync(Visit visit, string session, string nomination, HttpStatusCode expected) => Assert.Equal(
        expected, (await visit.SendAsync($"/sitting/{session}", $"/sitting/{session}/agenda", [("act", "add"), ("nomination", nomination)])).Status);

    private async Task<string> NominateAsync(byte[] file, string name, string? email = null)
    {
        using MultipartFormDataContent form = [];
        foreach ((string field, string value) in new[]
        {
            ("badge", TestCatalogue.OurBadge), ("familyName", "Martin"), ("givenName", "Camille"), ("email", email ?? $"{UnguessableId.New()}@exemple.fr"), ("evidence[0].title", "Bilan"),
        })
        {
            form.Add(new StringContent(value), $"\"{field}\"");
        }

        ByteArrayContent content = new(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "\"evidence[0].file\"", name);
        using HttpResponseMessage created = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/nominations", form);
        JsonNode body = await created.JsonAsync();
        Assert.True(created.IsSuccessStatusCode, body.ToJsonString());
        return (string)body["id"]!;
    }

    private async Task<string> PieceAsync(string nomination) =>
        (await site.Services.GetRequiredService<Core.Nominations.NominationQueries>().FindAsync(nomination, Cancelled))!.Value.Evidence[0].Id;

    private async Task<string> PlanAsync(params string[] members)
    {
        List<Seat> seats = [];
        foreach (string email in members)
        {
            Account account = (await site.Services.GetRequiredService<AccountBook>().FindByEmailAsync(email, Cancelled))!.Value;
            seats.Add(new Seat
            {
                Id = UnguessableId.New(),
                Account = account.Id,
                Name = account.Name,
                Email = email,
                Role = seats.Count == 0 ? SeatRole.Chair : SeatRole.Member,
                Since = site.Time.GetUtcNow(),
            });
        }

        CommissionSession session = new()
        {
            Id = CommissionSessionId.New(TestCatalogue.OurIssuer),
            Issuer = TestCatalogue.OurIssuer,
            StartsAt = site.Time.GetUtcNow(),
            EndsAt = site.Time.GetUtcNow().AddHours(2),
            Rules = new CommissionRules(),
            Seats = seats,
        };
        Assert.True((await site.Documents.SaveAsync(SessionChange.Insert(session), Cancelled)).Saved);
        return session.Id;
    }
}
