using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class NominationValidatorTests
{
    [Fact]
    public void AcceptsTheFourRequiredFieldsAlone()
    {
        ValidNomination nomination = Drafts.Accept(Drafts.Minimal);

        Assert.Equal("citoyen", nomination.Badge);
        Assert.Equal(new Person("Muñoz", "Hélène", "helene.munoz@ac-poitiers.example"), nomination.Nominee);
        Assert.Null(nomination.Function);
        Assert.Null(nomination.Workplace);
        Assert.Null(nomination.Reason);
        Assert.Null(nomination.NominatedBy);
        Assert.Empty(nomination.Evidence);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    [InlineData("\u200B\uFEFF")]
    public void ReportsEveryMissingFieldAtOnceInTheOrderOfTheForm(string? nothing) => Drafts.Refuse(
        new NominationDraft { Badge = nothing, FamilyName = nothing, GivenName = nothing, Email = nothing },
        new Problem("badge", ProblemCodes.Required),
        new Problem("familyName", ProblemCodes.Required),
        new Problem("givenName", ProblemCodes.Required),
        new Problem("email", ProblemCodes.Required));

    [Fact]
    public void ReportsEveryKindOfProblemAtOnceInTheOrderOfTheForm() => Drafts.Refuse(
        new NominationDraft
        {
            Badge = "inconnu",
            FamilyName = "Mu\u0007oz",
            GivenName = new string('a', 101),
            Email = "helene at ac-poitiers.example",
            Function = new string('f', 201),
            WorkplaceName = new string('w', 201),
            WorkplaceTown = new string('t', 201),
            WorkplaceUai = "0860998A",
            Reason = new string('r', 5001),
            NominatedBy = "personne",
            Evidence = [new EvidenceDraft { Url = "javascript:alert(1)", Title = new string('t', 301), Date = "31/02/2020" }],
        },
        new Problem("badge", ProblemCodes.UnknownBadge),
        new Problem("familyName", ProblemCodes.Unreadable),
        new Problem("givenName", ProblemCodes.TooLong, 100),
        new Problem("email", ProblemCodes.Email),
        new Problem("function", ProblemCodes.TooLong, 200),
        new Problem("workplaceName", ProblemCodes.TooLong, 200),
        new Problem("workplaceTown", ProblemCodes.TooLong, 200),
        new Problem("workplaceUai", ProblemCodes.Uai),
        new Problem("reason", ProblemCodes.TooLong, 5000),
        new Problem("nominatedBy", ProblemCodes.Email),
        new Problem("evidence[0].title", ProblemCodes.TooLong, 300),
        new Problem("evidence[0].date", ProblemCodes.Date),
        new Problem("evidence[0].url", ProblemCodes.Url));

    [Fact]
    public void AcceptsEachFieldAtItsLimit()
    {
        ValidNomination nomination = Drafts.Accept(Drafts.Minimal with
        {
            FamilyName = new string('a', 100),
            GivenName = new string('b', 100),
            Function = new string('f', 200),
            WorkplaceName = new string('w', 200),
            WorkplaceTown = new string('t', 200),
            Reason = new string('r', 5000),
            Evidence = [new EvidenceDraft { Title = new string('t', 300), Url = "https://a.example/" + new string('u', 1982) }],
        });

        Assert.Equal(5000, nomination.Reason!.Length);
        Assert.Equal(2000, nomination.Evidence[0].Url!.Length);
    }

    [Fact]
    public void TrimsAndComposesAccents()
    {
        ValidNomination nomination = Drafts.Accept(Drafts.Minimal with
        {
            Badge = "  citoyen\u00A0",
            FamilyName = "\uFEFF Mun\u0303oz ",
            GivenName = "\tHe\u0301le\u0300ne\u200B",
            Email = " Helene.Munoz@AC-Poitiers.Example ",
            WorkplaceTown = " Poitiers ",
        });

        Assert.Equal("citoyen", nomination.Badge);
        Assert.Equal(new Person("Muñoz", "Hélène", "helene.munoz@ac-poitiers.example"), nomination.Nominee);
        Assert.Equal(new Workplace(null, "Poitiers", null), nomination.Workplace);
    }

    [Theory]
    [InlineData("O'Connor")]
    [InlineData("Šimić-D’Órtega")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"https://a.example\")")]
    [InlineData("אבגד")]
    [InlineData("𠮷野 👩‍🏫")]
    public void TakesAnyVisibleTextForAName(string name) =>
        Assert.Equal(name, Drafts.Accept(Drafts.Minimal with { FamilyName = name }).Nominee.FamilyName);

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("txt.\u202Egpj")]
    [InlineData("a\u2066b")]
    [InlineData("H\uFFFDl\uFFFDne")]
    [InlineData("a\uD800b")]
    [InlineData("a\uFFFEb")]
    public void RefusesANameThatIsNotWhatItLooksLike(string name)
    {
        Drafts.Refuse(Drafts.Minimal with { FamilyName = name }, new Problem("familyName", ProblemCodes.Unreadable));
        Drafts.Refuse(Drafts.Minimal with { GivenName = name }, new Problem("givenName", ProblemCodes.Unreadable));
    }

    [Theory]
    [InlineData("a\uD800@ac-poitiers.example")]
    [InlineData("a\uFFFE@ac-poitiers.example")]
    [InlineData("a\u0000@ac-poitiers.example")]
    public void RefusesAnAddressThatIsNotText(string email) =>
        Drafts.Refuse(Drafts.Minimal with { Email = email }, new Problem("email", ProblemCodes.Email));

    [Fact]
    public void KeepsTabsAndLinesOfTheReason() =>
        Assert.Equal("Bilan :\n\t- 12 élèves\n\n- 3 défis", Drafts.Accept(Drafts.Minimal with { Reason = "Bilan :\r\n\t- 12 élèves\r\r\n- 3 défis\n" }).Reason);

    [Fact]
    public void CountsALineBreakOfTheReasonOnce() =>
        Assert.Equal(5000, Drafts.Accept(Drafts.Minimal with { Reason = string.Concat(Enumerable.Repeat("ab\r\n", 1666)) + "fi" }).Reason!.Length);

    [Fact]
    public void RefusesControlCharactersInTheReason() =>
        Drafts.Refuse(Drafts.Minimal with { Reason = "Bien\u001B[31m" }, new Problem("reason", ProblemCodes.Unreadable));

    [Fact]
    public void TakesTheNomineesOwnAddressForNoNominator() =>
        Assert.Null(Drafts.Accept(Drafts.Minimal with { NominatedBy = " HELENE.MUNOZ@ac-poitiers.example" }).NominatedBy);

    [Fact]
    public void NormalisesTheNominator() =>
        Assert.Equal("yann.roux@ac-poitiers.example", Drafts.Accept(Drafts.Minimal with { NominatedBy = " Yann.Roux@AC-poitiers.example" }).NominatedBy);
}
