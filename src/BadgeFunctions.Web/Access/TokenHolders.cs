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

    public async ValueTask<Actor?> FindAsync(string token, CancellationToken cancellationToken) => token.Length switch
    {
        0 or > LongestToken => null,
        _ when OperatorToken.Matches(options.Value.OperatorTokenHash.Span, token) => Operator,
        _ => await tokens.FindAsync(token, cancellationToken),
    };
}
