namespace BadgeFunctions.Web.Verification;

/// <summary>A name led to no address that may be reached.</summary>
internal sealed class AddressRefusedException() : IOException("The address is not on the public internet.");
