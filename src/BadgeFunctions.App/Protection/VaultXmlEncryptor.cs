using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace BadgeFunctions.App.Protection;

/// <summary>Encrypts the keys of Data Protection at rest, each with a key of its own that the vault wraps.</summary>
internal sealed class VaultXmlEncryptor(VaultKeyWrapper wrapper) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(SealedElement.Seal(plaintextElement, wrapper.Wrap).ToXml(), typeof(VaultXmlDecryptor));
}
