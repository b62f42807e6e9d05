using System.Text;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Ports;
using UglyToad.PdfPig;

namespace BadgeFunctions.Local.Tests.Commissions;

/// <summary>Minutes and their seal.</summary>
public sealed class SealTests
{
    [Fact]
    public async Task AnyChangedByteShows()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await ReleasedAsync(service, 2);
        CheckMinutes check = service.Get<CheckMinutes>();
        foreach (bool pdf in new[] { false, true })
        {
            byte[] file = await SealedAsync(service, sitting, pdf);
            MinutesCheck whole = await check.ExecuteAsync(file, Installation.Cancellation);
            Assert.Equal(MinutesVerdict.Unchanged, whole.Verdict);
            Assert.StartsWith("https://badges.example/keys/", whole.Key, StringComparison.Ordinal);
            Assert.Equal(service.Time.GetUtcNow(), whole.SealedAt);
            int step = pdf ? 97 : 7;
            for (int i = 0; i < file.Length; i += i > file.Length - 600 ? 1 : step)
            {
                byte[] changed = [.. file];
                changed[i] ^= 1;
                Assert.NotEqual(MinutesVerdict.Unchanged, (await check.ExecuteAsync(changed, Installation.Cancellation)).Verdict);
            }

            Assert.NotEqual(MinutesVerdict.Unchanged, (await check.ExecuteAsync((byte[])[.. file, (byte)'\n'], Installation.Cancellation)).Verdict);
            Assert.NotEqual(MinutesVerdict.Unchanged, (await check.ExecuteAsync(file.AsMemory(0, file.Length - 1), Installation.Cancellation)).Verdict);
        }
    }

    [Fact]
    public async Task TheFirstChangedWordIsToldFromAFileOfSomebodyElse()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await ReleasedAsync(service, 1);
        string text = Encoding.UTF8.GetString(await SealedAsync(service, sitting, false));
        CheckMinutes check = service.Get<CheckMinutes>();

        Assert.Equal(MinutesVerdict.Changed, (await check.ExecuteAsync(
            Encoding.UTF8.GetBytes(text.Replace("pour 4", "pour 5", StringComparison.Ordinal)), Installation.Cancellation)).Verdict);
        Assert.Equal(MinutesVerdict.Unknown, (await check.ExecuteAsync("Une lettre."u8.ToArray(), Installation.Cancellation)).Verdict);
        Assert.Equal(MinutesVerdict.Unknown, (await check.ExecuteAsync("%PDF-1.7 autre"u8.ToArray(), Installation.Cancellation)).Verdict);
        Assert.Equal(MinutesVerdict.Unknown, (await check.ExecuteAsync(default, Installation.Cancellation)).Verdict);
    }

    [Fact]
    public async Task FortyLongDossiersFitTheirPages()
    {
        await using Installation service = await Installation.OpenAsync();
        string longText = string.Join(' ', Enumerable.Repeat("Une observation détaillée du travail mené en équipe, avec ses élèves et ses collègues.", 25))
            + "\n\nhttps://exemple.fr/" + new string('x', 200) + "\nŒuvre, cœur, déjà, Ÿ, « guillemets », — tiret, € et …";
        Outcome refused = SeededSitting.Of(OutcomeKind.Refuse) with { Reason = longText };
        SeededSitting sitting = await SeededSitting.OpenAsync(service, [.. Enumerable.Repeat(refused, 40)]);
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        byte[] pdf = await SealedAsync(service, sitting, true);

        using PdfDocument read = PdfDocument.Open(pdf);
        Assert.True(read.NumberOfPages > 20);
        for (int i = 1; i <= read.NumberOfPages; i++)
        {
            UglyToad.PdfPig.Content.Page page = read.GetPage(i);
            Assert.Contains($"page {i} sur {read.NumberOfPages}", page.Text, StringComparison.Ordinal);
            Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width - 50));
            Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Bottom, 20, page.Height));
        }

        string all = string.Concat(read.GetPages().Select(page => page.Text));
        Assert.Contains("Œuvre, cœur, déjà, Ÿ, « guillemets », — tiret, € et …", all, StringComparison.Ordinal);
        Assert.Contains("40. ", all, StringComparison.Ordinal);
        Assert.StartsWith("Compte rendu de commission, ", read.Information.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MinutesTellWhatHappenedAndNoMore()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await ReleasedAsync(service, 1);
        string text = Encoding.UTF8.GetString(await SealedAsync(service, sitting, false));

        foreach (string told in new[]
        {
            "Camille Présidente, DRH, présidence, présent·e", "Élodie Invitée, personne extérieure", "Noé Excusé, DAFPA, excusé·e",
            "Inès Suppléante, DAFPA, suppléant·e", "Salle Condorcet", "Quorum : 3, atteint (4 présents)", "pour 4, contre 1",
            "Nous nous connaissons tous.", "N’a pas pris part à ce dossier : Maxence Membre", "Bilan : preuve recevable", "badge attribué",
            "Tenir un carnet de bord", "Empreintes du registre", "Camille Martin0",
        })
        {
            Assert.Contains(told.Replace(" :", "\u00a0:", StringComparison.Ordinal), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("declared", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@exemple.fr", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftIsMarkedAndTheSameTwice()
    {
        await using Installation service = await Installation.OpenAsync();
        SeededSitting sitting = await SeededSitting.OpenAsync(service, SeededSitting.Of(OutcomeKind.Award));
        MinutesFiles files = service.Get<MinutesFiles>();
        foreach (bool pdf in new[] { false, true })
        {
            byte[] first = await files.DraftAsync(sitting.Session, pdf, Installation.Cancellation);
            Assert.Equal(first, await files.DraftAsync(sitting.Session, pdf, Installation.Cancellation));
        }

        using PdfDocument read = PdfDocument.Open(await files.DraftAsync(sitting.Session, true, Installation.Cancellation));
        Assert.All(read.GetPages(), page => Assert.Contains("PROJET", page.Text, StringComparison.Ordinal));
    }

    private static async Task<SeededSitting> ReleasedAsync(Installation service, int dossiers)
    {
        SeededSitting sitting = await SeededSitting.OpenAsync(service, [.. Enumerable.Repeat(SeededSitting.Of(OutcomeKind.Award), dossiers)]);
        Assert.Equal(ReleaseStatus.Released, await sitting.ReleaseAsync());
        await service.PumpAsync();
        return sitting;
    }

    private static async Task<byte[]> SealedAsync(Installation service, SeededSitting sitting, bool pdf)
    {
        SessionRelease release = Assert.Single(await service.Get<ReleaseQueries>().ListAsync(await sitting.ReadAsync(), Installation.Cancellation));
        await using FileContent content = (await service.Get<MinutesFiles>().OpenAsync(release, pdf, Installation.Cancellation))!;
        byte[] bytes = new byte[content.Length];
        await content.Content.ReadExactlyAsync(bytes, Installation.Cancellation);
        return bytes;
    }
}
