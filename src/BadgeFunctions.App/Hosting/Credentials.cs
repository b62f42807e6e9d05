using Azure.Core;
using Azure.Identity;

namespace BadgeFunctions.App.Hosting;

/// <summary>Who the app is.</summary>
internal static class Credentials
{
    /// <summary>The managed identity of a client id; without one, what a developer's machine has, without asking anybody.</summary>
    public static TokenCredential Create(string? clientId) => clientId is null
        ? new DefaultAzureCredential(new DefaultAzureCredentialOptions { ExcludeInteractiveBrowserCredential = true })
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
}
