using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class MessageComposerTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<OutcomeKind, string> Usual
    {
        get
        {
            TheoryData<OutcomeKind, string> all = [];
            foreach (OutcomeKind kind in Enum.GetValues<OutcomeKind>())
            {
                all.Add(kind, "fr");
                all.Add(kind, "en");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Usual))]
    public void OurOwnTemplatesKeepTheirRules(OutcomeKind kind, string language)
    {
        MessageTemplate template = MessageTemplateSet.Ours.Of(kind, language);

        Assert.Equal(template, TemplateRules.Read(kind, language, template.Subject, template.Text, out IReadOnlyList<Problem> problems));
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Usual))]
    public void NoPlaceholderButTheLinkIsLeft(OutcomeKind kind, string language)
    {
        MessageTemplate template = MessageTemplateSet.Ours.Of(kind, language);
        foreach (bool full in new[] { true, false })
        {
            Dictionary<string, string> values = Placeholders.All.Where(name => name != Placeholders.Link)
                .ToDictionary(name => name, name => full || Placeholders.OfSubjects.Contains(name) ? $"<{name}>" : string.Empty, StringComparer.Ordinal);
            OutcomeMessage message = MessageComposer.Compose(template, values, At);

            Assert.Empty(Placeholders.In(message.Subject));
            Assert.Equal([Placeholders.Link], Placeholders.In(message.Text));
            Assert.Empty(Placeholders.In(MessageComposer.WithLink(message.Text, "https://badges.example/x")));
            Assert.DoesNotContain("\n\n\n", message.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void StrengthsComeBeforeTheReason()
    {
        foreach (string language in MessageTemplates.Languages)
        {
            string text = MessageTemplateSet.Ours.Of(OutcomeKind.Refuse, language).Text;
            Assert.True(text.IndexOf("{points-forts}", StringComparison.Ordinal) < text.IndexOf("{raison}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void AParagraphThatHasNothingToSayIsLeftOut()
    {
        MessageTemplate template = new(OutcomeKind.Award, "fr", "Bravo\u00a0!  {badge}", "Bonjour {prenom},\n\nPour aller plus loin :\n{conseil}\n\nFin.");
        OutcomeMessage message = MessageComposer.Compose(
            template, new Dictionary<string, string> { ["prenom"] = "Zoé", ["conseil"] = string.Empty, ["badge"] = "Tutorat" }, At);

        Assert.Equal(("Bravo\u00a0! Tutorat", "Bonjour Zoé,\n\nFin."), (message.Subject, message.Text));
    }

    [Fact]
    public void WhatSomebodyTypedIsNotFilledInAgain()
    {
        MessageTemplate template = new(OutcomeKind.Award, "fr", "Objet", "{raison} {prenom}");
        OutcomeMessage message = MessageComposer.Compose(template, new Dictionary<string, string> { ["raison"] = "Écrire {prenom} ici.", ["prenom"] = "Zoé" }, At);

        Assert.Equal("Écrire {prenom} ici. Zoé", message.Text);
    }

    [Fact]
    public void UnknownAndMissingPlaceholdersAreNamed()
    {
        Assert.Null(TemplateRules.Read(OutcomeKind.Refuse, "fr", "Pour {prenom}", "{points-forts} {raison} {firstname} {lien}", out IReadOnlyList<Problem> problems));

        Assert.Equal(
            [
                (TemplateRules.SubjectField, ProblemCodes.UnknownPlaceholder, "{prenom}"),
                (TemplateRules.TextField, ProblemCodes.UnknownPlaceholder, "{firstname}"),
                (TemplateRules.TextField, ProblemCodes.MissingPlaceholder, "{conseil}, {personne-ressource}"),
            ],
            problems.Select(problem => (problem.Field, problem.Code, problem.Names!)));
    }

    [Fact]
    public void ATextThatLostItsLinkHasItAtTheEnd()
    {
        Assert.Equal("Un mot.\n\nhttps://x", MessageComposer.WithLink("Un mot.", "https://x"));
        Assert.Equal("Un mot.", MessageComposer.WithoutLink("Un mot.\n\nVoir :\n{lien}"));
    }
}
