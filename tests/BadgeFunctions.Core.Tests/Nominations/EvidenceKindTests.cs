using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Nominations;

/// <summary>A piece is what is filled in of it: a file, a link or a testimony, and never two of them.</summary>
public sealed class EvidenceKindTests
{
    private static readonly EvidenceFile File = new("photo.jpg", "image/jpeg", 12, "evidence/photo.jpg");
    private static readonly EvidenceDraft Witnessed = new() { WitnessName = " Ana Lemoine ", WitnessEmail = "Ana.Lemoine@AC-Poitiers.example" };

    [Fact]
    public void AWitnessMakesATestimony()
    {
        Evidence piece = Assert.Single(Drafts.Accept(Drafts.WithEvidence(Witnessed)).Evidence);

        Assert.Equal(EvidenceKind.Testimony, piece.Kind);
        Assert.Equal(new Testimony("Ana Lemoine", "ana.lemoine@ac-poitiers.example"), piece.Testimony);
        Assert.True(piece.Testimony!.IsAwaited);
    }

    [Fact]
    public void RefusesTwoKindsInOnePiece()
    {
        Drafts.Refuse(
            Drafts.WithEvidence(new EvidenceDraft { File = File, Url = "https://exemple.fr/" }), new Problem("evidence[0].url", ProblemCodes.EvidenceKinds));
        Drafts.Refuse(Drafts.WithEvidence(Witnessed with { File = File }), new Problem("evidence[0].witnessName", ProblemCodes.EvidenceKinds));
        Drafts.Refuse(
            Drafts.WithEvidence(Witnessed with { Url = "https://exemple.fr/" }), new Problem("evidence[0].witnessName", ProblemCodes.EvidenceKinds));
    }

    [Fact]
    public void AWitnessHasANameAndAnAddress()
    {
        Drafts.Refuse(Drafts.WithEvidence(Witnessed with { WitnessEmail = null }), new Problem("evidence[0].witnessEmail", ProblemCodes.Required));
        Drafts.Refuse(Drafts.WithEvidence(Witnessed with { WitnessName = " " }), new Problem("evidence[0].witnessName", ProblemCodes.Required));
        Drafts.Refuse(Drafts.WithEvidence(Witnessed with { WitnessEmail = "ana" }), new Problem("evidence[0].witnessEmail", ProblemCodes.Email));
    }

    [Fact]
    public void NobodyIsAWitnessOfThemselves() => Drafts.Refuse(
        Drafts.WithEvidence(Witnessed with { WitnessEmail = Drafts.Minimal.Email!.ToUpperInvariant() }),
        new Problem("evidence[0].witnessEmail", ProblemCodes.WitnessIsNominee));

    [Fact]
    public void ShowsSkillsOfTheBadgeAndNoOthers()
    {
        EvidenceDraft piece = new() { Title = "Bilan", Skills = ["écouter", "animer", "écouter", ""] };

        Assert.Equal(["animer", "écouter"], Assert.Single(Check(piece, "animer", "écouter", "écrire").Nomination!.Evidence).Skills!);
        Assert.Equal([new Problem("evidence[0].skills", ProblemCodes.Unknown)], Check(piece, "animer").Problems);
    }

    [Fact]
    public void SkillsAloneShowNothing() => Assert.Empty(Drafts.Accept(Drafts.WithEvidence(new EvidenceDraft { Skills = ["animer"] })).Evidence);

    private static ValidationOutcome Check(EvidenceDraft piece, params string[] skills) =>
        NominationValidator.Validate(Drafts.WithEvidence(piece), _ => true, Drafts.Today, skills);
}
