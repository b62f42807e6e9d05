using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace BadgeFunctions.App.Protection;

/// <summary>
/// An XML element encrypted with a key of its own (AES-256-GCM), and that key wrapped by the vault. The version that
/// wrapped it is kept beside it, and is part of what is authenticated.
/// </summary>
internal sealed record SealedElement(WrappedKey Key, byte[] Nonce, byte[] Tag, byte[] Value)
{
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static SealedElement Seal(XElement plaintext, Func<byte[], WrappedKey> wrap)
    {
        byte[] key = RandomNumberGenerator.GetBytes(KeyLength);
        byte[] content = Encoding.UTF8.GetBytes(plaintext.ToString(SaveOptions.DisableFormatting));
        try
        {
            WrappedKey wrapped = wrap(key);
            SealedElement made = new(wrapped, RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[content.Length]);
            using AesGcm aes = new(key, TagLength);
            aes.Encrypt(made.Nonce, content, made.Value, made.Tag, Authenticated(wrapped));
            return made;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(content);
        }
    }

    /// <exception cref="CryptographicException">Something of it was changed.</exception>
    public XElement Open(Func<WrappedKey, byte[]> unwrap)
    {
        byte[] key = unwrap(Key);
        byte[] content = new byte[Value.Length];
        try
        {
            using AesGcm aes = new(key.Length == KeyLength ? key : throw Changed(null), TagLength);
            aes.Decrypt(Nonce, Value, Tag, content, Authenticated(Key));
            return XElement.Parse(Encoding.UTF8.GetString(content), LoadOptions.PreserveWhitespace);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            CryptographicOperations.ZeroMemory(content);
        }
    }

    public XElement ToXml() => new(
        "sealed",
        new XComment(" Encrypted with AES-256-GCM; the key is wrapped with RSA-OAEP-256 by the key vault. "),
        new XElement("keyId", Key.KeyId.AbsoluteUri),
        new XElement("key", Convert.ToBase64String(Key.Value)),
        new XElement("nonce", Convert.ToBase64String(Nonce)),
        new XElement("tag", Convert.ToBase64String(Tag)),
        new XElement("value", Convert.ToBase64String(Value)));

    /// <exception cref="CryptographicException">It is not a sealed element.</exception>
    public static SealedElement Parse(XElement xml)
    {
        try
        {
            SealedElement read = new(new WrappedKey(new Uri(Text(xml, "keyId")), Bytes(xml, "key")), Bytes(xml, "nonce"), Bytes(xml, "tag"), Bytes(xml, "value"));
            return read.Nonce.Length == NonceLength && read.Tag.Length == TagLength ? read : throw Changed(null);
        }
        catch (FormatException damaged)
        {
            throw Changed(damaged);
        }
    }

    private static byte[] Authenticated(WrappedKey key) => Encoding.UTF8.GetBytes(key.KeyId.AbsoluteUri);

    private static byte[] Bytes(XElement xml, string name) => Convert.FromBase64String(Text(xml, name));

    private static string Text(XElement xml, string name) => xml.Element(name)?.Value ?? throw Changed(null);

    private static CryptographicException Changed(Exception? inner) => new("The protected key was changed.", inner);
}
