using System.Globalization;
using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>One key version as a PEM file (PKCS#8): its name says when it was made and what it signs with.</summary>
internal static class KeyFile
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff'Z'";
    private const string Extension = ".pem";
    private const int RandomCharacters = 16;

    // The ANSSI's guide allows RSA of 2048 bits until 2030 only.
    private const int RsaBits = 3072;

    public static string Pattern => "*" + Extension;

    /// <summary>Whether the folder holds any finished file; then nobody may make a first key in it.</summary>
    public static bool AnyIn(string folder) =>
        Directory.EnumerateFiles(folder).Any(path => !path.EndsWith(PrivateFile.Unfinished, StringComparison.Ordinal));

    /// <summary>Makes a new key and writes it.</summary>
    public static void Create(string folder, SignatureAlgorithm algorithm, DateTimeOffset now)
    {
        string version = $"{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{RandomNumberGenerator.GetHexString(RandomCharacters, lowercase: true)}";
        string pem;
        if (algorithm == SignatureAlgorithm.RS256)
        {
            using RSA rsa = RSA.Create(RsaBits);
            pem = rsa.ExportPkcs8PrivateKeyPem();
        }
        else
        {
            using ECDsa ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            pem = ecdsa.ExportPkcs8PrivateKeyPem();
        }

        string name = $"{version}.{algorithm.ToString().ToLowerInvariant()}{Extension}";
        PrivateFile.Create(Path.Combine(folder, name), System.Text.Encoding.ASCII.GetBytes(pem + "\n"));
    }

    /// <summary>Reads a key.</summary>
    /// <exception cref="DataFolderException">The file is not one of ours, or is damaged.</exception>
    public static LoadedKey Read(string path)
    {
        string[] parts = Path.GetFileName(path).Split('.');
        try
        {
            if (parts.Length == 3
                && Enum.TryParse(parts[1], ignoreCase: true, out SignatureAlgorithm algorithm)
                && DateTimeOffset.TryParseExact(parts[0].Split('-')[0], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset created))
            {
                return Load(parts[0], algorithm, created, File.ReadAllText(path));
            }
        }
        catch (Exception damaged) when (damaged is CryptographicException or ArgumentException or JoseException or PlatformNotSupportedException)
        {
            throw new DataFolderException(DataFolderFault.KeyDamaged, path, damaged);
        }

        throw new DataFolderException(DataFolderFault.KeyDamaged, path);
    }

    private static LoadedKey Load(string version, SignatureAlgorithm algorithm, DateTimeOffset created, string pem)
    {
        if (algorithm == SignatureAlgorithm.RS256)
        {
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            JsonWebKey publicKey = JsonWebKey.FromRsa(rsa.ExportParameters(includePrivateParameters: false), version);
            return new LoadedKey(new SigningKey(version, algorithm, publicKey, created), new RsaSigner(rsa.ExportParameters(includePrivateParameters: true)));
        }

        using ECDsa ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(pem);
        JsonWebKey key = JsonWebKey.FromEcdsa(ecdsa.ExportParameters(includePrivateParameters: false), version);
        return new LoadedKey(new SigningKey(version, algorithm, key, created), new EcdsaSigner(ecdsa.ExportParameters(includePrivateParameters: true)));
    }
}
