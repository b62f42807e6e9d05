using System.Buffers.Text;
using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.DataProtection;

namespace BadgeFunctions.Web.Access;

/// <summary>
/// Boxes sealed with the host's Data Protection keys, which no database of ours holds: each seal draws fresh randomness, and
/// contents of one length give boxes of one length.
/// </summary>
/// <param name="protection">The host's keys.</param>
internal sealed class DataProtectionBox(IDataProtectionProvider protection) : ISealedBox
{
    private const string Purpose = "BadgeFunctions.Boxes";

    public string Seal(string purpose, ReadOnlySpan<byte> content) =>
        Base64Url.EncodeToString(protection.CreateProtector(Purpose, purpose).Protect(content.ToArray()));

    public byte[]? Open(string purpose, string box)
    {
        if (!Base64Url.IsValid(box))
        {
            return null;
        }

        try
        {
            return protection.CreateProtector(Purpose, purpose).Unprotect(Base64Url.DecodeFromChars(box));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
