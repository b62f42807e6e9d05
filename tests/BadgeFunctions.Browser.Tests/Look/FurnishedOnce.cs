using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Look;

/// <summary>One furnished service for all tests of a class. Where there is no browser, it is never started.</summary>
public abstract class FurnishedOnce : IAsyncDisposable
{
    private FurnishedService? _service;

    /// <summary>The service; the tests of a class run one after the other.</summary>
    public async Task<FurnishedService> ServiceAsync(InstalledBrowser browser) => _service ??= await StartAsync(browser);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _service?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Starts the service.</summary>
    protected abstract Task<FurnishedService> StartAsync(InstalledBrowser browser);
}
