using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace BadgeFunctions.App.Tests.Wiring;

/// <summary>Settings that keep the names of those that are asked for.</summary>
internal sealed class RecordingSettings(IEnumerable<KeyValuePair<string, string?>> settings) : ConfigurationProvider, IConfigurationSource
{
    private readonly MemoryConfigurationProvider _settings = new(new MemoryConfigurationSource { InitialData = settings });

    public HashSet<string> Read { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        Read.Add(key);
        return _settings.TryGet(key, out value);
    }
}
