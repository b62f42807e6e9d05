namespace BadgeFunctions.Core.Ports;

/// <summary>The signing keys of the installation, and those of issuers that have their own.</summary>
public interface IKeyRings
{
    /// <summary>The keys of an issuer, or the installation's.</summary>
    /// <param name="issuer">The id of an issuer that signs with a key of its own; absent for the installation's keys.</param>
    ISigningKeys Of(string? issuer);
}
