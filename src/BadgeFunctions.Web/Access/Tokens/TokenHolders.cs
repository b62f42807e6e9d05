using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Hosting;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>Finds whom a token stands for: the operator of the installation, or somebody whom a token was made for.</summary>
/// <param name="tokens">The tokens that were made.</param>
/// <param name="options">The operator's.</param>
internal sealed class TokenHolders(AccessTokens tokens, IOptions<WebOptions> options)
{
    private const int LongestToken = 512;
    private static readonly Actor Operator = new("operator", Role.Operator, []);

    public async ValueTask<TokenHolder?> FindAsync(string token, CancellationToken cancellationToken) => token.Length switch
    {
        0 or > LongestToken => null,
        _ when OperatorToken.Matches(options.Value.OperatorTokenHash.Span, token) => new TokenHolder(AccessTokens.IdOf(token), Operator, null),
        _ => await tokens.FindAsync(token, cancellationToken),
    };

    /// <summary>The same by the token's id, which is its hash: whoever signed in with it is no longer known once it ends or changes.</summary>
    public async ValueTask<TokenHolder?> FindByIdAsync(string id, CancellationToken cancellationToken) =>
        OperatorToken.IsHash(options.Value.OperatorTokenHash.Span, id)
            ? new TokenHolder(id, Operator, null)
            : await tokens.FindByIdAsync(id, cancellationToken);
}
