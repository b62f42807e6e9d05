namespace BadgeFunctions.App.Keys;

/// <summary>The vault does not let us use a key as we need. The message says what to do about it.</summary>
/// <param name="message">What is wrong and who can put it right.</param>
/// <param name="inner">What the vault answered.</param>
internal sealed class VaultKeyException(string message, Exception? inner = null) : Exception(message, inner);
