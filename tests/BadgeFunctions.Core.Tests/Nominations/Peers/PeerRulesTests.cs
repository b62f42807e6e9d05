using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;

namespace BadgeFunctions.Core.Tests.Nominations.Peers;

public sealed class PeerRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly PeerDelays Delays = new(TimeSpan.FromDays(7), TimeSpan.FromDays(14));

    // Each letter is a peer: agrees, not yet, recused, lapsed, or may still answer.
    [Theory]
    [InlineData("....", NominationStatus.Submitted, false)]
    [InlineData("a...", NominationStatus.Submitted, false)]
    [InlineData("aa..", NominationStatus.Approved, false)]
    [InlineData("na.a", NominationStatus.Approved, false)]
    [InlineData("nn..", NominationStatus.Submitted, false)]
    [InlineData("nnn.", NominationStatus.Deferred, true)]
    [InlineData("annl", NominationStatus.Deferred, true)]
    [InlineData("arll", NominationStatus.Submitted, true)]
    [InlineData("", NominationStatus.Submitted, true)]
    public void EnoughAgreementsApproveAndTooFewAreLeftToReviewers(string peers, NominationStatus status, bool handedOver)
    {
        PeerReview review = new(2) { Invitations = [.. peers.Select(Invitation)] };

        Nomination after = PeerRules.Settle(Asked(), review, Now, Delays);

        Assert.Equal((status, handedOver), (after.Status, after.PeerReview!.HandedOver));
        Assert.Equal(status == NominationStatus.Submitted && !handedOver, after.PeerReview.DueAt is not null);
        Assert.Equal(status != NominationStatus.Submitted, after.Decision is not null);
    }

    [Fact]
    public void OnlyTheReasonsOfThoseWhoPrevailAreTold()
    {
        PeerReview review = new(1) { Invitations = [Said(PeerAnswer.NotYet, "Trop court."), Said(PeerAnswer.Agree, "Bravo.")] };

        Assert.Equal("Bravo.", PeerRules.Settle(Asked(), review, Now, Delays).Decision!.Reason);
    }

    [Fact]
    public void TheNextMomentIsTheEarliestReminderOrReplacement()
    {
        PeerReview review = new(2)
        {
            Invitations = [Invitation('.') with { RemindedAt = Now }, Invitation('.') with { InvitedAt = Now.AddDays(1) }, Said(PeerAnswer.Agree, null)],
        };

        Assert.Equal(Now.AddDays(8), Delays.Next(review));
    }

    [Fact]
    public void AnAnswerNamesPiecesOfTheRequestOnceEach()
    {
        Nomination asked = Asked() with { Evidence = [new Evidence { Id = "p", Kind = EvidenceKind.Statement, Title = "Bilan" }] };
        PeerAnswerRequest request = new(PeerAnswer.NotYet, null, [new("p", true, null), new("p", false, null), new("q", true, new string('x', 2001))]);

        Assert.Equal(
            ["reason required", "evidence[1].id unknown", "evidence[2].id unknown", "evidence[2].reason too-long"],
            PeerRules.Check(asked, request).Select(problem => $"{problem.Field} {problem.Code}"));
    }

    private static PeerInvitation Invitation(char letter) => letter switch
    {
        'a' => Said(PeerAnswer.Agree, null),
        'n' => Said(PeerAnswer.NotYet, "Trop court."),
        'r' => Said(PeerAnswer.Recuse, null),
        'l' => new PeerInvitation("i", "h", Now) { LapsedAt = Now },
        _ => new PeerInvitation("i", "h", Now),
    };

    private static PeerInvitation Said(PeerAnswer answer, string? reason) =>
        new("i", "h", Now) { Opinion = new PeerOpinion(answer, reason, [], Now) };

    private static Nomination Asked() => new()
    {
        Id = "relire.id",
        Badge = "relire",
        Issuer = "reseau",
        Nominee = new Person("Petit", "Léa", "lea@ecole.example"),
        Language = "fr",
        SubmittedAt = Now,
        Status = NominationStatus.Submitted,
        AwardId = "award",
    };
}
