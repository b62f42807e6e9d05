using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Nominations;

/// <summary>Drafts to start a test from, and the day on which all of them are checked.</summary>
internal static class Drafts
{
    public static readonly DateOnly Today = new(2026, 3, 15);

    public static NominationDraft Minimal { get; } = new()
    {
        Badge = "citoyen",
        FamilyName = "Muñoz",
        GivenName = "Hélène",
        Email = "helene.munoz@ac-poitiers.example",
    };

    public static NominationDraft WithEvidence(params EvidenceDraft[] evidence) => Minimal with { Evidence = evidence };

    public static ValidationOutcome Check(NominationDraft draft) =>
        NominationValidator.Validate(draft, badge => badge == "citoyen", Today);

    public static ValidNomination Accept(NominationDraft draft)
    {
        ValidationOutcome outcome = Check(draft);
        Assert.Empty(outcome.Problems);
        Assert.True(outcome.IsValid);
        return outcome.Nomination;
    }

    public static void Refuse(NominationDraft draft, params Problem[] problems)
    {
        ValidationOutcome outcome = Check(draft);
        Assert.Equal(problems, outcome.Problems);
        Assert.False(outcome.IsValid);
    }
}
