using System.Net;
using Azure;

namespace BadgeFunctions.App.Keys;

/// <summary>Says in one sentence what to do when the vault refuses.</summary>
internal static class VaultFailures
{
    public static VaultKeyException Missing(Uri vault, string key, Exception? inner) => new(
        $"The vault {vault.Host} has no key \"{key}\". The deployment makes it (infra/), this app may not: deploy again, or correct the setting that names the key.",
        inner);

    /// <summary>What an answer means, or <see langword="null"/> when it says nothing that an operator can act on.</summary>
    public static Exception? Explain(RequestFailedException failure, Uri vault, string key) => failure.Status switch
    {
        (int)HttpStatusCode.NotFound => Missing(vault, key, failure),
        (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden => new VaultKeyException(
            $"The vault {vault.Host} refuses the operation on the key \"{key}\" ({failure.Status} {failure.ErrorCode}). The app's identity needs the role that infra/ assigns, the vault's firewall must let the app in, and the key version must be enabled.",
            failure),
        _ => null,
    };
}
