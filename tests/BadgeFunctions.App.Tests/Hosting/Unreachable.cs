using System.Reflection;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Tests.Hosting;

/// <summary>A port that nothing is behind: whoever calls it learns so at once, without the network being tried.</summary>
public class Unreachable : DispatchProxy
{
    /// <summary>Cuts a registration off from the network.</summary>
    internal static void InPlaceOfTheNetwork(IServiceCollection services)
    {
        services
            .AddSingleton(Create<IDocuments, Unreachable>())
            .AddSingleton(Create<IQueue, Unreachable>())
            .AddSingleton(Create<IFiles, Unreachable>())
            .AddSingleton(Create<IKeyRings, Unreachable>())
            .AddSingleton(Create<ISigningKeys, Unreachable>())
            .AddSingleton(Create<IMail, Unreachable>())
            .AddDataProtection()
            .UseEphemeralDataProtectionProvider();
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new InvalidOperationException($"Nothing is behind {targetMethod?.Name}.");
}
