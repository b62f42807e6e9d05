using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.Smtp.Tests;

public sealed class SmtpSettingsTests
{
    [Fact]
    public void AreNoneWithoutAHost() => Assert.Null(SmtpSettings.Read(Configuration(("Mail:From", "badges@ac-test.example"))));

    [Theory]
    [InlineData(null, SmtpSecurity.StartTls, 587)]
    [InlineData("StartTls", SmtpSecurity.StartTls, 587)]
    [InlineData("tls", SmtpSecurity.Tls, 465)]
    [InlineData("None", SmtpSecurity.None, 25)]
    public void ChooseThePortThatBelongsToTheSecurity(string? security, SmtpSecurity expected, int port)
    {
        var settings = Read(("Mail:Security", security));

        Assert.Equal((expected, port), (settings.Security, settings.Port));
    }

    [Theory]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Port", "65536")]
    [InlineData("Mail:Port", "smtp")]
    [InlineData("Mail:Security", "Auto")]
    [InlineData("Mail:Security", "1")]
    [InlineData("Mail:From", "")]
    [InlineData("Mail:From", "badges")]
    public void NameTheOneThatIsNotPossible(string name, string value) =>
        Assert.Equal(name, Assert.Throws<SmtpSettingsException>(() => Read((name, value))).Setting);

    [Fact]
    public void AskForTheOtherHalfOfASignIn()
    {
        Assert.Equal("Mail:Password", Assert.Throws<SmtpSettingsException>(() => Read(("Mail:User", "badges"))).Setting);
        Assert.Equal("Mail:User", Assert.Throws<SmtpSettingsException>(() => Read(("Mail:Password", "s3cret"))).Setting);
    }

    [Fact]
    public void SendNoPasswordInTheClear() => Assert.Equal(
        "Mail:Security",
        Assert.Throws<SmtpSettingsException>(() => Read(("Mail:User", "badges"), ("Mail:Password", "s3cret"), ("Mail:Security", "None"))).Setting);

    [Fact]
    public void DoNotPrintThePassword() =>
        Assert.DoesNotContain("s3cret", Read(("Mail:User", "badges"), ("Mail:Password", "s3cret")).ToString(), StringComparison.Ordinal);

    private static SmtpSettings Read(params (string Name, string? Value)[] settings) =>
        SmtpSettings.Read(Configuration([("Mail:Host", "relay.example"), ("Mail:From", "badges@ac-test.example"), .. settings]))!;

    private static IConfiguration Configuration(params (string Name, string? Value)[] settings)
    {
        Dictionary<string, string?> values = [];
        foreach (var (name, value) in settings)
        {
            values[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
