using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.DataProtection;

namespace BadgeFunctions.Web.Access;

/// <summary>
/// Tokens for links, sealed with the host's Data Protection keys under a purpose of their own. A token holds when it
/// ends and what it is for, so nothing needs to be stored.
/// </summary>
/// <param name="protection">The host's keys.</param>
/// <param name="time">The clock.</param>
internal sealed class DataProtectionLinks(IDataProtectionProvider protection, TimeProvider time) : ISignedLinks
{
    private const string Purpose = "BadgeFunctions.Links";
    private const int LongestToken = 1024;
    private const int DateBytes = sizeof(long);

    public string Create(string purpose, string subject, TimeSpan validFor)
    {
        byte[] grant = new byte[DateBytes + Encoding.UTF8.GetByteCount(subject)];
        BinaryPrimitives.WriteInt64BigEndian(grant, (time.GetUtcNow() + validFor).ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(subject, grant.AsSpan(DateBytes));
        return Base64Url.EncodeToString(Protector(purpose).Protect(grant));
    }

    public bool Grants(string purpose, string subject, string? token)
    {
        if (token is null or { Length: 0 or > LongestToken } || !Base64Url.IsValid(token))
        {
            return false;
        }

        byte[] grant;
        try
        {
            grant = Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token));
        }
        catch (CryptographicException)
        {
            return false;
        }

        return grant.Length >= DateBytes
            && BinaryPrimitives.ReadInt64BigEndian(grant) > time.GetUtcNow().ToUnixTimeSeconds()
            && CryptographicOperations.FixedTimeEquals(grant.AsSpan(DateBytes), Encoding.UTF8.GetBytes(subject));
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector(Purpose, purpose);
}
