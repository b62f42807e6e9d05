namespace BadgeFunctions.Core.Access.External;

/// <summary>Why somebody whom a provider knows is not let in.</summary>
public enum ExternalRefusal
{
    /// <summary>There is no account for them, and nothing that the provider tells gives them a role.</summary>
    Unknown,

    /// <summary>Their account is disabled.</summary>
    Disabled,

    /// <summary>Their address belongs to an account that somebody else at the same provider signs in to.</summary>
    Taken,
}
