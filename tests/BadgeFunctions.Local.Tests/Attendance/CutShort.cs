using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Local.Tests.Attendance;

/// <summary>The installation's documents, where saves to some partitions fail while a test says so: what a crash before them looks like.</summary>
internal sealed class CutShort(Func<IDocuments> inner) : IDocuments
{
    /// <summary>What the partitions start with that cannot be written.</summary>
    public string? Partitions { get; set; }

    public static CutShort Around(IServiceCollection services)
    {
        ServiceDescriptor real = services.Last(service => service.ServiceType == typeof(IDocuments));
        IServiceProvider? provider = null;
        Lazy<IDocuments> documents = new(() => (IDocuments)ActivatorUtilities.CreateInstance(provider!, real.ImplementationType!));
        CutShort cut = new(() => documents.Value);
        services.AddSingleton<IDocuments>(built =>
        {
            provider = built;
            return cut;
        });
        return cut;
    }

    public ValueTask<Document<T>?> FindAsync<T>(DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        inner().FindAsync(key, type, cancellationToken);

    public Task<DocumentPage<T>> ListAsync<T>(
        string partition, string idPrefix, int limit, string? continuation, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        inner().ListAsync(partition, idPrefix, limit, continuation, type, cancellationToken);

    public Task<SaveResult> SaveAsync(DocumentSave save, CancellationToken cancellationToken) =>
        Partitions is { } some && save.Partition.StartsWith(some, StringComparison.Ordinal)
            ? throw new IOException("The power went.")
            : inner().SaveAsync(save, cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken) => inner().CheckAsync(cancellationToken);
}
