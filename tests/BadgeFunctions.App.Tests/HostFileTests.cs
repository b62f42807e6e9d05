using System.Text.Json;

namespace BadgeFunctions.App.Tests;

public sealed class HostFileTests
{
    [Fact]
    public void TravelsWithTheApp()
    {
        using JsonDocument host = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.Equal("2.0", host.RootElement.GetProperty("version").GetString());
    }
}
