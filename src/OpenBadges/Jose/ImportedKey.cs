using System.Security.Cryptography;

namespace OpenBadges.Jose;

/// <summary>
/// A public key as the platform's cryptography holds it. Importing one costs several times what checking a signature
/// does, so an idle one waits for the next signature; two threads at once each get their own.
/// </summary>
/// <typeparam name="T">The platform's type.</typeparam>
/// <param name="import">Imports the key.</param>
internal sealed class ImportedKey<T>(Func<T> import)
    where T : AsymmetricAlgorithm
{
    private T? _idle;

    /// <summary>Uses the key, alone.</summary>
    public bool Check<TState>(TState state, Func<T, TState, bool> check)
        where TState : allows ref struct
    {
        var key = Interlocked.Exchange(ref _idle, null) ?? import();
        var isRight = check(key, state);
        if (Interlocked.CompareExchange(ref _idle, key, null) is not null)
        {
            key.Dispose();
        }

        return isRight;
    }
}
