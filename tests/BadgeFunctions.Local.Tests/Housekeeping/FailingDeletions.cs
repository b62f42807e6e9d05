using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Local.Tests.Housekeeping;

/// <summary>The installation's files, whose deletion fails while a test says so: what a crash before it looks like.</summary>
internal sealed class FailingDeletions(Func<IFiles> inner) : IFiles
{
    public bool Fail { get; set; }

    public static FailingDeletions Around(IServiceCollection services)
    {
        ServiceDescriptor real = services.Last(service => service.ServiceType == typeof(IFiles));
        IServiceProvider? provider = null;
        Lazy<IFiles> files = new(() => (IFiles)real.ImplementationFactory!(provider!));
        FailingDeletions failing = new(() => files.Value);
        services.AddSingleton<IFiles>(built =>
        {
            provider = built;
            return failing;
        });
        return failing;
    }

    public Task WriteAsync(FileArea area, IReadOnlyList<FileWrite> files, CancellationToken cancellationToken) =>
        inner().WriteAsync(area, files, cancellationToken);

    public Task<long> WriteAsync(
        FileArea area, string path, Stream content, long maximumLength, FileProperties properties, CancellationToken cancellationToken) =>
        inner().WriteAsync(area, path, content, maximumLength, properties, cancellationToken);

    public Task<FileContent?> OpenAsync(FileArea area, string path, CancellationToken cancellationToken) =>
        inner().OpenAsync(area, path, cancellationToken);

    public Task<bool> ExistsAsync(FileArea area, string path, CancellationToken cancellationToken) =>
        inner().ExistsAsync(area, path, cancellationToken);

    public Task DeleteAsync(FileArea area, string path, CancellationToken cancellationToken) =>
        Fail ? throw new IOException("Not now.") : inner().DeleteAsync(area, path, cancellationToken);
}
