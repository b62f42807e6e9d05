using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>What every host must have an adapter for. Of <see cref="IPersonTraces"/> a host may have none.</summary>
public static class PortTypes
{
    public static TheoryData<Type> All { get; } = [.. typeof(IDocuments).Assembly.GetTypes()
        .Where(type => type is { IsInterface: true, IsPublic: true } && type.Namespace == typeof(IDocuments).Namespace && type != typeof(IPersonTraces))];
}
