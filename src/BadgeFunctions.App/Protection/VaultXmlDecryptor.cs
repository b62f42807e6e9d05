using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Protection;

/// <summary>Decrypts what <see cref="VaultXmlEncryptor"/> wrote. Data Protection makes it by the name that stands in the key's file.</summary>
/// <param name="services">Where the wrapper is.</param>
internal sealed class VaultXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        SealedElement.Parse(encryptedElement).Open(services.GetRequiredService<VaultKeyWrapper>().Unwrap);
}
