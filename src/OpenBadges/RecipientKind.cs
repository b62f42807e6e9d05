namespace OpenBadges;

/// <summary>What the hash of a recipient stands for (IdentityObject, Open Badges 2.0 and 3.0).</summary>
public enum RecipientKind
{
    /// <summary>An e-mail address: <c>email</c> in 2.0, <c>emailAddress</c> in 3.0.</summary>
    Email,

    /// <summary>
    /// An identifier that the issuer gave, for somebody without an address: <c>identifier</c> in 3.0. The context of 2.0 has
    /// no term for it but <c>url</c>, which verifiers of 2.0 accept beside <c>email</c> and <c>telephone</c>.
    /// </summary>
    Identifier,
}
