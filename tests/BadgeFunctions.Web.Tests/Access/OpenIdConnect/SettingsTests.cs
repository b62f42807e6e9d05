using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access.OpenIdConnect;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

public sealed class SettingsTests
{
    [Fact]
    public void WithoutAnAuthorityThereIsNone() => Assert.Null(Read(("OpenIdConnect:Authority", ""), ("OpenIdConnect:ClientId", "badges")));

    [Fact]
    public void ReadsAProvider()
    {
        OpenIdConnectSettings settings = Read(
            ("OpenIdConnect:Authority", "https://sso.academie.example/realms/badges"),
            ("OpenIdConnect:ClientId", "badges"),
            ("OpenIdConnect:ClientSecret", "very-secret"),
            ("OpenIdConnect:Scopes", "profile email groups"),
            ("OpenIdConnect:Grants", "CN=Badges,OU=DSI => manager rectorat; GRP_ADMIN=>administrator ;"),
            ("OpenIdConnect:AllowedDomains", "@ac-versailles.fr"))!;

        Assert.Equal(["profile", "email", "groups"], settings.Scopes);
        Assert.Equal(
            [new GrantRule("CN=Badges,OU=DSI", new Grant(Role.Manager, "rectorat")), new GrantRule("GRP_ADMIN", new Grant(Role.Administrator, null))],
            settings.Grants);
        Assert.Equal(["ac-versailles.fr"], settings.AllowedDomains);
        Assert.DoesNotContain("very-secret", settings.ToString());
    }

    [Theory]
    [InlineData("OpenIdConnect:Authority", "http://sso.academie.example")]
    [InlineData("OpenIdConnect:Authority", "sso.academie.example")]
    [InlineData("OpenIdConnect:Authority", "https://a:b@sso.academie.example")]
    [InlineData("OpenIdConnect:ClientId", "")]
    [InlineData("OpenIdConnect:Grants", "groupe => manager")]
    [InlineData("OpenIdConnect:Grants", "groupe => administrator rectorat")]
    [InlineData("OpenIdConnect:Grants", "groupe => 3 rectorat")]
    [InlineData("OpenIdConnect:Grants", "groupe => chef rectorat")]
    [InlineData("OpenIdConnect:Grants", "groupe")]
    [InlineData("OpenIdConnect:AllowedDomains", "pas un domaine")]
    public void NamesWhatIsNotPossible(string name, string value)
    {
        (string, string)[] possible = [("OpenIdConnect:Authority", "https://sso.academie.example"), ("OpenIdConnect:ClientId", "badges")];

        OpenIdConnectSettingsException refused = Assert.Throws<OpenIdConnectSettingsException>(() => Read([.. possible, (name, value)]));

        Assert.Equal(name, refused.Setting);
        Assert.True(value.Length == 0 || !refused.Message.Contains(value, StringComparison.Ordinal));
    }

    private static OpenIdConnectSettings? Read(params (string Name, string Value)[] settings)
    {
        Dictionary<string, string?> values = [];
        foreach ((string name, string value) in settings)
        {
            values[name] = value;
        }

        return OpenIdConnectSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
