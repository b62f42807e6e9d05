using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Manage;
using BadgeFunctions.Web.Pages.Minutes;
using BadgeFunctions.Web.Pages.Verify;
using BadgeFunctions.Web.Resources;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed partial class TextsTests
{
    [Fact]
    public void BothLanguagesHaveTheSameKeys() => Assert.Equal(Resx.French.Keys.Order(), Resx.English.Keys.Order());

    [Fact]
    public void BothLanguagesLeaveTheSameBlanks() =>
        Assert.All(Resx.French, text => Assert.Equal(Blanks(text.Value), Blanks(Resx.English[text.Key])));

    [Fact]
    public void EveryTextOfTheResourcesIsLoaded() => Assert.Equal(Resx.French.Keys.Order(), Texts.French.Keys.Order());

    [Fact]
    public void EveryTextThatPagesNameExists()
    {
        string[] named = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Sources"), "*", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .Distinct()];

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.True(Exists(key), key));
    }

    [Fact]
    public void EveryTextChosenWhileRunningExists()
    {
        string[] chosen =
        [
            .. Enum.GetValues<NominationStatus>().Select(status => $"status.{StatusLabel.Key(status)}"),
            .. Enum.GetValues<NominationStatus>().Select(status => $"tracking.{StatusLabel.Key(status)}"),
            .. Enum.GetValues<NominationStatus>().Select(status => $"tracking.{StatusLabel.Key(status)}-text"),
            "tracking.published", "tracking.published-text", "tracking.revoked",
            .. Enum.GetValues<AwardState>().Select(state => $"award.state-{state.ToString().ToLowerInvariant()}"),
            .. Enum.GetValues<DecisionOutcome>().SelectMany(outcome => Both($"dossier.{outcome.ToString().ToLowerInvariant()}", "-hint")),
            .. VerdictWords.All.SelectMany(words => Both($"verify.{words}", "-text")),
            .. Enum.GetValues<CheckOutcome>().Select(outcome => $"verify.outcome-{outcome.ToString().ToLowerInvariant()}"),
            .. Enum.GetValues<BadgeFormat>().Select(format => $"verify.format-{format.ToString().ToLowerInvariant()}"),
            .. ApprovalPaths.All.SelectMany(path => new[] { $"catalogue.by-{path}", $"manage.approval-{path}" }),
            .. ApprovalPaths.All.Where(path => path != ApprovalPaths.Peers).Select(path => $"badge.approval-{path}"),
            .. ManagedIssuerView.Outcomes.Select(done => $"manage.done-{done}"),
            .. ArtProblem.Known.Select(code => $"manage.art-{code}"),
            "badge.cannot-archived", "badge.cannot-closed", "badge.cannot-attendance", "badge.cannot-automatic",
            .. MinutesView.AllNews.Select(news => $"minutes.done-{news}"),
            .. ReleaseObstacle.Codes.Select(code => $"minutes.obstacle-{code}"),
            .. OutcomeWords.All.Select(OutcomeWords.Of).SelectMany(kind => new[] { $"minutes.outcome-{kind}", $"minutes.kind-{kind}" }),
            .. Placeholders.All.Select(name => $"minutes.placeholder-{name}"),
            .. MessageTemplates.Languages.Select(language => $"minutes.language-{language}"),
            .. Enum.GetValues<MinutesVerdict>().SelectMany(verdict => Both($"minutes.verdict-{verdict.ToString().ToLowerInvariant()}", "-text")),
            .. Enum.GetValues<ReleaseEffect>().Where(effect => effect != ReleaseEffect.Applied).Select(effect => $"minutes.effect-{effect.ToString().ToLowerInvariant()}"),
            "minutes.field-subject", "minutes.field-text", "minutes.template-saved", "minutes.template-reset", "minutes.echo-from", "minutes.echo-until",
            .. Queues.All.Select(queue => $"operations.{queue}"),
            .. BagNews.All.SelectMany(news => new[] { $"bag.done-{news}", $"bag.contribute-done-{news}" }),
            "verify.facts-of-badge", "verify.facts-of-endorsement", "verify.facts-badge", "verify.facts-endorsement",
            "evidence.file-empty", "evidence.file-type", "evidence.file-too-large", "evidence.file-damaged",
            .. Enum.GetValues<Standing>().Select(standing => $"attend.standing-{standing.ToString().ToLowerInvariant()}"),
            .. Enum.GetValues<ListedOutcome>().SelectMany(outcome => Numbers($"attend.plan-{outcome.ToString().ToLowerInvariant()}")),
            .. new[] { "badge", "title", "place", "day", "minutes", "places", "file" }.Select(field => $"attend.field-{field}"),
            .. Enum.GetValues<ProviderRefusal>().SelectMany(refusal => Both($"access.refused-{refusal.ToString().ToLowerInvariant()}", "-text")),
            .. Enum.GetValues<SessionOrigin>().Select(origin => $"access.origin-{origin.ToString().ToLowerInvariant()}"),
            .. Enum.GetValues<Role>().Select(role => $"access.role-{role.ToString().ToLowerInvariant()}"),
            .. new[] { "closed", "full", "stale" }.SelectMany(refusal => Both($"attend.{refusal}", "-text")),
        ];

        Assert.All(chosen, key => Assert.True(Resx.French.ContainsKey(key), key));
    }

    [Fact]
    public void FrenchIsSetAsPrintersSetIt() => Assert.All(Resx.French, text =>
    {
        Assert.DoesNotContain('\'', text.Value);
        Assert.DoesNotContain("...", text.Value);
        Assert.DoesNotMatch(PlainSpaceBeforeMark(), text.Value);
    });

    [Theory]
    [InlineData("fr", 0, "0 badge")]
    [InlineData("fr", 1, "1 badge")]
    [InlineData("fr", 2, "2 badges")]
    [InlineData("en", 0, "0 badges")]
    [InlineData("en", 1, "1 badge")]
    public void CountsAsTheLanguageDoes(string language, int count, string expected) =>
        Assert.Equal(expected, TextsOf(language).Count("catalogue.count", count));

    [Theory]
    [InlineData("fr", "2026-11-22", "22 novembre 2026")]
    [InlineData("fr", "2026-02-01", "1er février 2026")]
    [InlineData("en", "2026-02-01", "1 February 2026")]
    public void WritesDaysOut(string language, string day, string expected) =>
        Assert.Equal(expected, TextsOf(language).Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void RefusesAKeyThatDoesNotExist() => Assert.Throws<KeyNotFoundException>(() => Texts.French["no.such-text"]);

    internal static Texts TextsOf(string language) => Texts.Of(System.Globalization.CultureInfo.GetCultureInfo(language));

    private static bool Exists(string key) => Resx.French.ContainsKey(key) || Resx.French.ContainsKey($"{key}.one");

    private static IEnumerable<string> Both(string key, string suffix) => [key, key + suffix];

    private static IEnumerable<string> Numbers(string key) => [$"{key}.one", $"{key}.other"];

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"(?:\bT|[tT]exts(?:\.Current)?)(?:\[|\.Format\(|\.Count\()""(?<key>[a-z0-9.-]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();

    [GeneratedRegex("[ ][:;!?»]|«[ ]")]
    private static partial Regex PlainSpaceBeforeMark();
}
