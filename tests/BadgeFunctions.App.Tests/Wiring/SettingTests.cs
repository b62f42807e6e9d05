using System.Text.Json;
using System.Text.RegularExpressions;
using BadgeFunctions.App.Hosting;
using BadgeFunctions.App.Tests.Hosting;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.App.Tests.Wiring;

public sealed class SettingTests
{
    [Fact]
    public void EverySettingThatIsReadIsListed()
    {
        RecordingSettings recorded = new(TestSettings.Possible);
        IConfiguration configuration = new ConfigurationBuilder().Add(recorded).Build();
        AppSettings.Read(configuration);

        Assert.Equal(SettingNames.All.Order(StringComparer.Ordinal), recorded.Read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EverySettingIsInTheSample()
    {
        using JsonDocument sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json"));
        IEnumerable<string> names = sample.RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name);

        Assert.Equal(
            SettingNames.All.Select(InEnvironment).Concat(["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "AzureWebJobsDisableHomepage"]).Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheSamplesSettingsArePossible()
    {
        using JsonDocument sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json"));
        Dictionary<string, string?> values = sample.RootElement.GetProperty("Values").EnumerateObject()
            .ToDictionary(value => value.Name.Replace("__", ":", StringComparison.Ordinal), value => value.Value.GetString());

        Assert.Equal("http://localhost:7071", AppSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).PublicBaseUrl);
    }

    [Fact]
    public void EverySettingOfACloudIsInTheInfrastructure() => Assert.All(SettingNames.Cloud, name =>
        Assert.Matches($@"\b{Regex.Escape(InEnvironment(name))}\b", Repository.Infrastructure));

    [Fact]
    public void TheHostsHomePageIsOffEverywhere()
    {
        Assert.Contains("\"AzureWebJobsDisableHomepage\": \"true\"", Repository.Read("local.settings.sample.json"));
        Assert.Matches("AzureWebJobsDisableHomepage: *'true'", Repository.Infrastructure);
    }

    [Fact]
    public void EveryQueueIsInTheInfrastructure() => Assert.All(Queues.All, queue => Assert.Contains($"'{queue}'", Repository.Infrastructure));

    private static string InEnvironment(string name) => name.Replace(":", "__", StringComparison.Ordinal);
}
