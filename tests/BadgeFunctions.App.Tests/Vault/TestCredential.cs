using Azure.Core;
using BadgeFunctions.Contracts;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>Gives out one token, for key vaults alone.</summary>
internal sealed class TestCredential : TokenCredential
{
    public const string Scope = "https://vault.azure.net/.default";

    public string Token { get; } = Some.Id();

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        requestContext.Scopes is [Scope]
            ? new AccessToken(Token, DateTimeOffset.MaxValue)
            : throw new InvalidOperationException($"A token was asked for {string.Join(' ', requestContext.Scopes)}.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
