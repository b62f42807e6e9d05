using BadgeFunctions.Core.Access.Accounts;

namespace BadgeFunctions.Core.Access.External;

/// <summary>What became of somebody who comes from an identity provider: one of the two is set.</summary>
/// <param name="Account">The account they sign in to.</param>
/// <param name="Refusal">Why they do not.</param>
public sealed record ExternalSignIn(Account? Account, ExternalRefusal? Refusal)
{
    internal static ExternalSignIn To(Account account) => new(account, null);

    internal static ExternalSignIn Refused(ExternalRefusal refusal) => new(null, refusal);
}
