using BadgeFunctions.App.Hosting;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.App.Tests.Hosting;

public sealed class AppSettingsTests
{
    [Fact]
    public void ReadsAnInstallation()
    {
        AppSettings settings = Read(TestSettings.With("RateLimits:NominationsPerMinute", "12"));

        Assert.Equal("https://badges.academie.example", settings.PublicBaseUrl);
        Assert.Equal("badges.servicebus.windows.net", settings.ServiceBus.Namespace);
        Assert.Equal(32, settings.OperatorTokenHash.Length);
        Assert.Equal(12, settings.NominationsPerMinute);
        Assert.Null(settings.FrontDoorId);
    }

    [Fact]
    public void NamesEveryFaultInOneMessage()
    {
        AppSettingsException exception = Assert.Throws<AppSettingsException>(() => Read(new Dictionary<string, string?>()));

        foreach (string name in (string[])["PublicBaseUrl", "Storage:Tables", "Storage:PublicBlobs", "ServiceBus", "Operator:TokenHash", "Mail:Host", "KeyVault:Uri"])
        {
            Assert.Contains(exception.Faults, fault => fault.Contains(name, StringComparison.Ordinal));
            Assert.Contains(name, exception.Message);
        }
    }

    [Theory]
    [InlineData("PublicBaseUrl", "nonsense")]
    [InlineData("PublicBaseUrl", "http://badges.example")]
    [InlineData("PublicBaseUrl", "https://badges.example/path")]
    [InlineData("Operator:TokenHash", "secret")]
    [InlineData("RateLimits:NominationsPerMinute", "-1")]
    [InlineData("Theme", "gov")]
    [InlineData("Storage:Tables", "nonsense")]
    [InlineData("KeyVault:SigningKey", "")]
    [InlineData("KeyVault:Uri", "http://vault.example")]
    [InlineData("Mail:Port", "many")]
    [InlineData("Mail:Host", "")]
    [InlineData("Signing:Algorithm", "HS256")]
    [InlineData("SignIn:MailLinks", "perhaps")]
    [InlineData("OpenIdConnect:Authority", "http://sso.example")]
    public void RefusesWhatIsNotPossibleWithoutQuotingIt(string name, string value)
    {
        AppSettingsException exception = Assert.Throws<AppSettingsException>(() => Read(TestSettings.With(name, value)));

        Assert.Contains(name, Assert.Single(exception.Faults));
        Assert.True(value.Length == 0 || !exception.Message.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void TakesAnAddressWithASlashAtItsEnd() =>
        Assert.Equal("https://badges.example", Read(TestSettings.With("PublicBaseUrl", "https://badges.example/")).PublicBaseUrl);

    private static AppSettings Read(IReadOnlyDictionary<string, string?> settings) =>
        AppSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
