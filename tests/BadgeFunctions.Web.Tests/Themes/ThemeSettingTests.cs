using System.Text;
using System.Text.RegularExpressions;
using BadgeFunctions.Web.Assets;
using BadgeFunctions.Web.Hosting.Assets;
using BadgeFunctions.Web.Hosting.Themes;

namespace BadgeFunctions.Web.Tests.Themes;

public sealed partial class ThemeSettingTests
{
    private static bool IsBuilt => AssetUrls.Find(AssetNames.Dsfr) is not null;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("default")]
    [InlineData("Default")]
    public void WithoutAValueTheThemeIsOurOwn(string? value)
    {
        Assert.Null(ThemeSetting.Read(value, out SiteTheme theme));
        Assert.Equal(SiteTheme.Default, theme);
    }

    [Fact]
    public void AnUnknownThemeIsRefused() => Assert.Equal(ThemeFault.Unknown, ThemeSetting.Read("gov", out _));

    [Fact]
    public void TheOfficialThemeIsWornOnlyWhereItWasBuilt()
    {
        Assert.Equal(IsBuilt ? null : ThemeFault.NotBuilt, ThemeSetting.Read("dsfr", out SiteTheme theme));
        Assert.Equal(SiteTheme.Dsfr, theme);
    }

    [Fact]
    public void TheOfficialThemeRefersOnlyToFilesThatCameWithIt()
    {
        Assert.SkipUnless(IsBuilt, "The theme was not built.");
        string stylesheet = Encoding.UTF8.GetString(AssetUrls.Find(AssetNames.Dsfr)!.Content.Span);
        string[] addresses = [.. Address().Matches(stylesheet).Select(match => match.Groups[1].Value).Where(address => !address.StartsWith("data:", StringComparison.Ordinal))];

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Equal($"/assets/dsfr/{address}", AssetUrls.Of($"dsfr/{address.Split('?')[0]}")));
    }

    [GeneratedRegex(@"url\([""']?([^""')]+)")]
    private static partial Regex Address();
}
