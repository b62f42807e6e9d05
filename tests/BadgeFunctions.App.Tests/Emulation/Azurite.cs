using BadgeFunctions.App.Tests.Emulation;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>One storage emulator for all tests, started by the first that asks for it and stopped after the last.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _process = new(AzuriteProcess.StartAsync);

    public async Task<AzuriteEndpoints> StartedAsync() => (await _process.Value).Endpoints;

    public async ValueTask DisposeAsync()
    {
        if (_process is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _process.Value).DisposeAsync();
        }
    }
}
