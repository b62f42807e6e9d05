namespace BadgeFunctions.App.Protection;

/// <summary>A key that only the vault can unwrap.</summary>
/// <param name="KeyId">The address of the vault's key, with the version that wrapped it.</param>
/// <param name="Value">The wrapped bytes.</param>
internal sealed record WrappedKey(Uri KeyId, byte[] Value);
