using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Web.Hosting;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>Finds whom a token stands for: the operator of the installation, or somebody whom a token was made for.</summary>
/// <param name="tokens">The tokens that were made.</param>
/// <param name="rights">What they may do now.</param>
/// <param name="options">The operator's.</param>
internal sealed class TokenHolders(AccessTokens tokens, ActorResolver rights, IOptions<WebOptions> options)
{
    private const int LongestToken = 512;
    private static readonly Actor Operator = new("operator", Role.Operator, []);

    /// <summary>Whom a token stands for, with everything they may do now; <see langword="null"/> when it stands for nobody.</summary>
    public async ValueTask<Actor?> FindAsync(string token, CancellationToken cancellationToken) =>
        await ResolveAsync(await FindStoredAsync(token, cancellationToken), cancellationToken);

    /// <summary>Whom a token stands for, as it was stored.</summary>
    public async ValueTask<Actor?> FindStoredAsync(string token, CancellationToken cancellationToken) => token.Length switch
    {
        0 or > LongestToken => null,
        _ when OperatorToken.Matches(options.Value.OperatorTokenHash.Span, token) => Operator,
        _ => await tokens.FindAsync(token, cancellationToken),
    };

    /// <summary>What somebody may do now who was stored with a token, a code or a session; <see langword="null"/> when their account has ended.</summary>
    public async ValueTask<Actor?> ResolveAsync(Actor? stored, CancellationToken cancellationToken) =>
        stored is null ? null : await rights.ResolveAsync(stored, cancellationToken);
}
