using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class ArbitraryTextTests
{
    private static readonly string[] Pieces =
    [
        "https://", "a.example", "@", ":", "/", "\\", "?", "#", "%", "%zz", "[", "]", "::1", "xn--", "xn--a", "\uD800", "\uDC00", "\uFFFE",
        "\uFFFF", "\u202E", "é", "\u0301", ".", "..", "-", " ", "\t", "\n", "\0", "ß", "İ", "\u200D", "\u00AD", "。", "👩", "2020-01-01",
        "0860998T", new string('a', 70),
    ];

    [Fact]
    public void AnyTextIsEitherAcceptedOrRefused()
    {
        var random = new XorShift(1952);
        for (int i = 0; i < 2000; i++)
        {
            ValidationOutcome outcome = Drafts.Check(new NominationDraft
            {
                Badge = Text(random),
                FamilyName = Text(random),
                GivenName = Text(random),
                Email = Text(random),
                Function = Text(random),
                WorkplaceName = Text(random),
                WorkplaceUai = Text(random),
                Reason = Text(random),
                NominatedBy = Text(random),
                Evidence = [new EvidenceDraft { Url = Text(random), Title = Text(random), Date = Text(random) }],
            });

            Assert.NotEqual(outcome.IsValid, outcome.Problems.Count > 0);
        }
    }

    [Fact]
    public void AnyLinkThatIsAcceptedIsAPlainAddress()
    {
        var random = new XorShift(3986);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++)
        {
            ValidationOutcome outcome = Drafts.Check(Drafts.WithEvidence(new EvidenceDraft { Url = "https://" + Text(random) }));
            if (outcome.IsValid)
            {
                string url = outcome.Nomination.Evidence[0].Url!;
                Assert.Equal(-1, url.AsSpan().IndexOfAnyExceptInRange('!', '~'));
                Assert.Equal(url, new Uri(url).AbsoluteUri);
                Assert.Empty(new Uri(url).UserInfo);
                accepted++;
            }
        }

        Assert.InRange(accepted, 50, 4_900);
    }

    private static string Text(XorShift random) => string.Concat(Enumerable.Range(0, random.Below(8)).Select(
        _ => random.Below(8) == 0 ? ((char)random.Below(0x10000)).ToString() : random.Pick(Pieces)));
}
