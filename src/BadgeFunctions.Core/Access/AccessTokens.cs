using System.Buffers.Text;
using System.Security.Cryptography;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access;

/// <summary>
/// Bearer tokens and one-time sign-in codes. Only the hash of a secret is stored, so a look-up compares nothing
/// byte by byte and a stolen database grants nothing.
/// </summary>
/// <param name="documents">Where grants are kept.</param>
/// <param name="time">The clock.</param>
public sealed class AccessTokens(IDocuments documents, TimeProvider time)
{
    private const int SecretLength = 32;
    private const string TokenPartition = "tokens";
    private const string CodePartition = "sign-in-codes";

    /// <summary>Makes a bearer token and returns it; it cannot be read again.</summary>
    public Task<string> CreateTokenAsync(Actor actor, TimeSpan validFor, CancellationToken cancellationToken) =>
        CreateAsync(TokenPartition, actor, validFor, cancellationToken);

    /// <summary>The id of a token, which names it without granting anything.</summary>
    public static string IdOf(string token) => TextHash.Of(token);

    /// <summary>Ends a token at once; <see langword="false"/> when there is none of that id.</summary>
    public async Task<bool> RevokeTokenAsync(string id, CancellationToken cancellationToken)
    {
        if (!TextHash.IsWellFormed(id))
        {
            return false;
        }

        Document<AccessGrant>? found = await documents.FindAsync(new DocumentKey(TokenPartition, id), CoreJson.Default.AccessGrant, cancellationToken);
        return found is not null && (await documents.SaveAsync(new DocumentSave(TokenPartition).Delete(id, found.ETag), cancellationToken)).Saved;
    }

    /// <summary>Makes a code that signs in once and returns it.</summary>
    public Task<string> CreateSignInCodeAsync(Actor actor, TimeSpan validFor, CancellationToken cancellationToken) =>
        CreateAsync(CodePartition, actor, validFor, cancellationToken);

    /// <summary>Whom a bearer token stands for, or <see langword="null"/>.</summary>
    public async ValueTask<Actor?> FindAsync(string token, CancellationToken cancellationToken)
    {
        Document<AccessGrant>? found = await documents.FindAsync(
            new DocumentKey(TokenPartition, TextHash.Of(token)), CoreJson.Default.AccessGrant, cancellationToken);
        return found is not null && found.Value.Expires > time.GetUtcNow() ? found.Value.Actor : null;
    }

    /// <summary>Uses a sign-in code up and says whom it stands for, or <see langword="null"/>.</summary>
    public async Task<Actor?> RedeemSignInCodeAsync(string code, CancellationToken cancellationToken)
    {
        string id = TextHash.Of(code);
        Document<AccessGrant>? found = await documents.FindAsync(
            new DocumentKey(CodePartition, id), CoreJson.Default.AccessGrant, cancellationToken);
        if (found is null)
        {
            return null;
        }

        // The deletion decides who was first when a code is used twice at once.
        SaveResult used = await documents.SaveAsync(new DocumentSave(CodePartition).Delete(id, found.ETag), cancellationToken);
        return used.Saved && found.Value.Expires > time.GetUtcNow() ? found.Value.Actor : null;
    }

    private async Task<string> CreateAsync(string partition, Actor actor, TimeSpan validFor, CancellationToken cancellationToken)
    {
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        AccessGrant grant = AccessGrant.Of(actor, time.GetUtcNow() + validFor);
        await documents.SaveAsync(new DocumentSave(partition).Insert(TextHash.Of(secret), grant, CoreJson.Default.AccessGrant), cancellationToken);
        return secret;
    }
}
