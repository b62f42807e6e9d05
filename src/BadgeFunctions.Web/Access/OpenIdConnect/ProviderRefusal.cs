namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>Why somebody who comes from the identity provider is not signed in.</summary>
public enum ProviderRefusal
{
    /// <summary>The provider's answer was missing, too late, or not to a question of this browser.</summary>
    Failed,

    /// <summary>They, or the provider, said no.</summary>
    Denied,

    /// <summary>The provider cannot be reached.</summary>
    Unreachable,

    /// <summary>The provider tells no address, one it has not verified, or one of a domain that is not allowed.</summary>
    Address,

    /// <summary>There is no account for them here.</summary>
    Unknown,

    /// <summary>Their account is disabled.</summary>
    Disabled,

    /// <summary>Somebody else signs in to the account of their address.</summary>
    Taken,
}
