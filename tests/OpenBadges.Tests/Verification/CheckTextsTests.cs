using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class CheckTextsTests
{
    private static readonly IReadOnlyDictionary<string, string> French = Texts(CultureInfo.InvariantCulture);
    private static readonly IReadOnlyDictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void BothLanguagesSayTheSameThings()
    {
        Assert.Equal(French.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));
        Assert.All(French, text => Assert.NotEqual(text.Value, English[text.Key]));
        Assert.All(French, text => Assert.Equal(text.Value.Count(c => c == '{'), English[text.Key].Count(c => c == '{')));
    }

    [Fact]
    public void EveryTextBelongsToACodeAndEveryCodeHasAText()
    {
        var codes = typeof(CheckCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var described = French.Keys.Select(key => key[..key.LastIndexOf('.')]).Distinct();
        Assert.Equal(codes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    // The others are limits of ours, or belong to the versions before 2.0.
    [Fact]
    public void EveryCheckNamesTheSectionOfItsStandard()
    {
        string[] ours = [CheckCodes.Input, CheckCodes.Size, CheckCodes.Link, CheckCodes.Page, CheckCodes.Legacy, CheckCodes.Address];
        var codes = typeof(CheckCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var without = codes.Where(code => Enum.GetValues<BadgeFormat>().Where(format => format != BadgeFormat.OpenBadges1).All(format => StandardSections.Of(code, format) is null));
        Assert.Equal(ours.Order(StringComparer.Ordinal), without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FrenchIsTypesetAsFrench()
    {
        Assert.All(French.Values, text => Assert.DoesNotContain('\'', text));
        Assert.All(French.Values, text => Assert.DoesNotMatch(@"(?<!\u00a0)[:;?!»]|«(?!\u00a0)", text));
    }

    [Fact]
    public void DatesAreWrittenInTheReadersLanguage()
    {
        var check = new CheckResult(CheckCodes.Issued, CheckOutcome.Pass, ["2026-02-03T09:15:00Z"]);
        Assert.Contains("3 février 2026", check.Describe(CultureInfo.GetCultureInfo("fr-FR")), StringComparison.Ordinal);
        Assert.Contains("3 February 2026", check.Describe(CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var resources = new ResourceManager("OpenBadges.Verification.CheckTexts", typeof(CheckCodes).Assembly);
        using var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
