using System.Buffers.Text;
using System.Security.Cryptography;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access;

/// <summary>
/// Bearer tokens and one-time sign-in codes. Only the hash of a secret is stored, so a look-up compares nothing
/// byte by byte and a stolen database grants nothing.
/// </summary>
/// <param name="documents">Where grants are kept.</param>
/// <param name="actors">Tells what is left of the rights of an account.</param>
/// <param name="time">The clock.</param>
public sealed class AccessTokens(IDocuments documents, ActorResolver actors, TimeProvider time)
{
    internal const string TokenPartition = "tokens";
    internal const string CodePartition = "sign-in-codes";
    internal const int PageLength = 200;

    private const int SecretLength = 32;

    /// <summary>Makes a bearer token that allows all that the actor's roles do, and returns it; it cannot be read again.</summary>
    public Task<string> CreateTokenAsync(Actor actor, TimeSpan validFor, CancellationToken cancellationToken) =>
        CreateTokenAsync(actor, validFor, null, cancellationToken);

    /// <summary>Makes a bearer token and returns it; it cannot be read again.</summary>
    /// <param name="actor">Whom it stands for. With an account, it has the rights that this account still has, each time.</param>
    /// <param name="validFor">For how long.</param>
    /// <param name="scopes">What it is limited to, see <see cref="TokenScopes"/>; <see langword="null"/> for all of its roles.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<string> CreateTokenAsync(Actor actor, TimeSpan validFor, IReadOnlyList<string>? scopes, CancellationToken cancellationToken) =>
        CreateAsync(TokenPartition, AccessGrant.Of(actor, time.GetUtcNow() + validFor) with { Scopes = scopes }, cancellationToken);

    /// <summary>The id of a token, which names it without granting anything.</summary>
    public static string IdOf(string token) => TextHash.Of(token);

    /// <summary>Ends a token, and whatever was signed in with it, at once; <see langword="false"/> when there is none of that id.</summary>
    public async Task<bool> RevokeTokenAsync(string id, CancellationToken cancellationToken)
    {
        while (await FindGrantAsync(TokenPartition, id, cancellationToken) is { } found)
        {
            // Its first use of a day changes it: that must not save it.
            if ((await documents.SaveAsync(new DocumentSave(TokenPartition).Delete(id, found.ETag), cancellationToken)).Saved)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens in no order, some hundred at a time; those that have ended are left out.</summary>
    /// <param name="continuation">What the page before ended with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(IReadOnlyList<TokenSummary> Tokens, string? Continuation)> ListTokensAsync(string? continuation, CancellationToken cancellationToken)
    {
        DocumentPage<AccessGrant> page = await documents.ListAsync(
            TokenPartition, string.Empty, PageLength, continuation, CoreJson.Default.AccessGrant, cancellationToken);
        DateTimeOffset now = time.GetUtcNow();
        return ([.. page.Items.Where(item => item.Value.Expires > now).Select(item => TokenSummary.Of(item.Id, item.Value))], page.Continuation);
    }

    /// <summary>Makes a code that signs in once and returns it.</summary>
    public Task<string> CreateSignInCodeAsync(Actor actor, TimeSpan validFor, CancellationToken cancellationToken) =>
        CreateAsync(CodePartition, AccessGrant.Of(actor, time.GetUtcNow() + validFor), cancellationToken);

    /// <summary>Whom a bearer token stands for now, or <see langword="null"/>.</summary>
    public ValueTask<TokenHolder?> FindAsync(string token, CancellationToken cancellationToken) => FindByIdAsync(IdOf(token), cancellationToken);

    /// <summary>Whom the token of an id stands for now, or <see langword="null"/>.</summary>
    public async ValueTask<TokenHolder?> FindByIdAsync(string id, CancellationToken cancellationToken)
    {
        if (await FindGrantAsync(TokenPartition, id, cancellationToken) is not { } found
            || found.Value.Expires <= time.GetUtcNow()
            || await actors.ResolveAsync(found.Value.Actor, cancellationToken) is not { } actor)
        {
            return null;
        }

        await NoteUseAsync(found, cancellationToken);
        return new TokenHolder(id, actor, found.Value.Scopes);
    }

    /// <summary>
    /// Uses a sign-in code up and says whom it stands for, as it was stored: what that gives is looked up with every request.
    /// <see langword="null"/> when it was used or is over, or the account has ended.
    /// </summary>
    public async Task<Actor?> RedeemSignInCodeAsync(string code, CancellationToken cancellationToken)
    {
        string id = TextHash.Of(code);
        if (await FindGrantAsync(CodePartition, id, cancellationToken) is not { } found)
        {
            return null;
        }

        // The deletion decides who was first when a code is used twice at once.
        SaveResult used = await documents.SaveAsync(new DocumentSave(CodePartition).Delete(id, found.ETag), cancellationToken);
        Actor stored = found.Value.Actor;
        return used.Saved && found.Value.Expires > time.GetUtcNow() && await actors.ResolveAsync(stored, cancellationToken) is not null ? stored : null;
    }

    private async ValueTask<Document<AccessGrant>?> FindGrantAsync(string partition, string id, CancellationToken cancellationToken) =>
        TextHash.IsWellFormed(id)
            ? await documents.FindAsync(new DocumentKey(partition, id), CoreJson.Default.AccessGrant, cancellationToken)
            : null;

    // One write a day at most; whoever is slower than another use of the same token has nothing to add.
    private async ValueTask NoteUseAsync(Document<AccessGrant> token, CancellationToken cancellationToken)
    {
        DateOnly today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (token.Value.LastUsed != today)
        {
            await documents.SaveAsync(
                new DocumentSave(TokenPartition).Replace(token.Id, token.Value with { LastUsed = today }, token.ETag, CoreJson.Default.AccessGrant),
                cancellationToken);
        }
    }

    private async Task<string> CreateAsync(string partition, AccessGrant grant, CancellationToken cancellationToken)
    {
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        AccessGrant made = grant with { CreatedAt = time.GetUtcNow() };
        await documents.SaveAsync(new DocumentSave(partition).Insert(TextHash.Of(secret), made, CoreJson.Default.AccessGrant), cancellationToken);
        return secret;
    }
}
