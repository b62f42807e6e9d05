using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.App.Protection;

/// <summary>Where Data Protection's key ring is kept.</summary>
internal static class KeyRingServices
{
    private const string Preloading = "DataProtectionHostedService";

    /// <summary>Keeps the key ring in a private blob, and opens it for the first link or session rather than at every start.</summary>
    public static IDataProtectionBuilder PersistKeysToBlob(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<BlobXmlRepository>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = provider.GetRequiredService<BlobXmlRepository>()));

        // Blobs and the vault, for a message that needs neither.
        ServiceDescriptor[] preloading =
            [.. builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == Preloading)];
        foreach (ServiceDescriptor one in preloading)
        {
            builder.Services.Remove(one);
        }

        return builder;
    }
}
