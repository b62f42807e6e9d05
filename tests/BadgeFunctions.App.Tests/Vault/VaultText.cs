using System.Buffers.Text;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>Unpadded base64url, as the service writes bytes.</summary>
internal static class VaultText
{
    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public static byte[] Decode(string text) => Base64Url.DecodeFromChars(text);
}
