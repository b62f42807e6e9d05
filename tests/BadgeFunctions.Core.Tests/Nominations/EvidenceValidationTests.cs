using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class EvidenceValidationTests
{
    private static readonly EvidenceDraft Titled = new() { Title = "Bilan de séance" };

    [Theory]
    [InlineData("https://tube.example/v/5", "https://tube.example/v/5")]
    [InlineData(" HTTP://Blog.Example ", "http://blog.example/")]
    [InlineData("https://blog.example/x?id=1&x=é", "https://blog.example/x?id=1&x=%C3%A9")]
    [InlineData("https://blog.example/x?id=1&x=%C3%A9#a", "https://blog.example/x?id=1&x=%C3%A9#a")]
    [InlineData("https://école.example/élève", "https://xn--cole-9oa.example/%C3%A9l%C3%A8ve")]
    [InlineData("https://a.example/?mail=x@b.example", "https://a.example/?mail=x@b.example")]
    [InlineData("https://a.example:8443/une page", "https://a.example:8443/une%20page")]
    [InlineData("http://[2001:db8::1]/a", "http://[2001:db8::1]/a")]
    public void KeepsALinkAsAnAddressEveryBrowserFollows(string typed, string kept)
    {
        Evidence evidence = Assert.Single(Drafts.Accept(Drafts.WithEvidence(new EvidenceDraft { Url = typed })).Evidence);

        Assert.Equal(EvidenceKind.Link, evidence.Kind);
        Assert.Equal(kept, evidence.Url);
    }

    [Theory]
    [InlineData("javascript:alert(8)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://a.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//a.example/x")]
    [InlineData("/x")]
    [InlineData("www.a.example")]
    [InlineData("https:a.example")]
    [InlineData("https:///a")]
    [InlineData("https://")]
    [InlineData("https://user@a.example/")]
    [InlineData("https://user:secret@a.example/")]
    [InlineData("https://@a.example/")]
    [InlineData("https://bank.example\\@a.example/")]
    [InlineData("https://a.example/x\r\ny")]
    [InlineData("https://a.example/\u202Egpj")]
    [InlineData("https://a.example:99999/")]
    [InlineData("https://a..example/\uD800")]
    [InlineData("https://é.-.example/")]
    [InlineData("https://é aaaaaaaa.example/")]
    [InlineData("https://éaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/")]
    public void RefusesWhatIsNotAWebAddress(string typed) =>
        Drafts.Refuse(Drafts.WithEvidence(new EvidenceDraft { Url = typed }), new Problem("evidence[0].url", ProblemCodes.Url));

    [Theory]
    [InlineData('u', 1983)]
    [InlineData('é', 400)]
    public void RefusesALinkLongerThanTheLimitOnceEncoded(char letter, int times) => Drafts.Refuse(
        Drafts.WithEvidence(new EvidenceDraft { Url = "https://a.example/" + new string(letter, times) }),
        new Problem("evidence[0].url", ProblemCodes.TooLong, 2000));

    [Theory]
    [InlineData("31/02/2020", ProblemCodes.Date)]
    [InlineData("2020-02-30", ProblemCodes.Date)]
    [InlineData("2021-02-29", ProblemCodes.Date)]
    [InlineData("2020-2-3", ProblemCodes.Date)]
    [InlineData("20-02-03", ProblemCodes.Date)]
    [InlineData("2020-02-03T00:00:00Z", ProblemCodes.Date)]
    [InlineData("٢٠٢٠-٠٢-٠٣", ProblemCodes.Date)]
    [InlineData("2026-03-16", ProblemCodes.FutureDate)]
    public void RefusesADayThatIsNotOneOrHasNotCome(string typed, string code) =>
        Drafts.Refuse(Drafts.WithEvidence(Titled with { Date = typed }), new Problem("evidence[0].date", code));

    [Theory]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData(" 2026-03-15 ", 2026, 3, 15)]
    public void TakesARealDayUpToToday(string typed, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Drafts.Accept(Drafts.WithEvidence(Titled with { Date = typed })).Evidence[0].Date);

    [Fact]
    public void TakesATitleOrADayAloneForAStatement()
    {
        IReadOnlyList<Evidence> evidence = Drafts.Accept(Drafts.WithEvidence(Titled, new EvidenceDraft { Date = "2020-03-15" })).Evidence;

        Assert.All(evidence, piece => Assert.Equal(EvidenceKind.Statement, piece.Kind));
        Assert.Equal("Bilan de séance", evidence[0].Title);
        Assert.Equal(new DateOnly(2020, 3, 15), evidence[1].Date);
    }

    [Fact]
    public void KeepsAReceivedFile()
    {
        var file = new EvidenceFile("bilan.pdf", "application/pdf", 1234, "n/1/bilan");

        Evidence evidence = Assert.Single(Drafts.Accept(Drafts.WithEvidence(Titled with { File = file })).Evidence);

        Assert.Equal(EvidenceKind.File, evidence.Kind);
        Assert.Equal(file, evidence.File);
    }

    [Fact]
    public void DrawsAnIdForEachPiece()
    {
        string[] ids = [.. Drafts.Accept(Drafts.WithEvidence(Titled, Titled)).Evidence.Select(piece => piece.Id)];

        Assert.All(ids, id => Assert.True(UnguessableId.IsWellFormed(id)));
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void DropsEmptyPiecesYetNamesTheOthersByTheirPlace()
    {
        var empty = new EvidenceDraft { Title = " ", Url = "", Date = "\u200B" };

        Assert.Single(Drafts.Accept(Drafts.WithEvidence(empty, Titled, empty)).Evidence);
        Drafts.Refuse(Drafts.WithEvidence(empty, new EvidenceDraft { Url = "x" }), new Problem("evidence[1].url", ProblemCodes.Url));
    }

    [Fact]
    public void CountsOnlyThePiecesThatHoldSomething()
    {
        EvidenceDraft[] twenty = [.. Enumerable.Repeat(Titled, 20)];

        Assert.Equal(20, Drafts.Accept(Drafts.WithEvidence([.. twenty, new EvidenceDraft()])).Evidence.Count);
        Drafts.Refuse(Drafts.WithEvidence([.. twenty, Titled]), new Problem("evidence", ProblemCodes.TooMany, 20));
    }

    [Fact]
    public void SurvivesANullListAndANullPieceFromJson()
    {
        Assert.Empty(Drafts.Accept(Drafts.Minimal with { Evidence = null! }).Evidence);
        Assert.Empty(Drafts.Accept(Drafts.Minimal with { Evidence = [null!] }).Evidence);
    }
}
