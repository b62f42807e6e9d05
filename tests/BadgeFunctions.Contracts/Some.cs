using System.Security.Cryptography;

namespace BadgeFunctions.Contracts;

/// <summary>Values that do not matter.</summary>
public static class Some
{
    public static string Id() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    public static byte[] Bytes(int length) => RandomNumberGenerator.GetBytes(length);
}
