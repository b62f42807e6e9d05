using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Local.Files;

namespace BadgeFunctions.Local.DataFolders;

/// <summary>The secret that stands for the operator: 256 random bits in base64url, in a file of its own.</summary>
internal static class OperatorToken
{
    private const int Bytes = 32;

    /// <summary>Reads the token, made at the first call.</summary>
    /// <exception cref="DataFolderException">The file holds no token; it was not changed.</exception>
    public static async Task<string> ReadOrCreateAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var path = folder.OperatorToken;
        if (!File.Exists(path))
        {
            var made = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
            PrivateFile.Create(path, Encoding.ASCII.GetBytes(made + "\n"));
            await folder.Durability.PassAsync();
            return made;
        }

        var token = (await File.ReadAllTextAsync(path, cancellationToken)).Trim();
        return Base64Url.IsValid(token, out var length) && length >= Bytes
            ? token
            : throw new DataFolderException(DataFolderFault.TokenDamaged, path);
    }
}
