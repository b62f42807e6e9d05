using System.Buffers.Text;
using System.IO.Compression;
using OpenBadges.Jose;

namespace OpenBadges.V3;

/// <summary>
/// A list of bits, one per credential, set when it is revoked (Bitstring Status List 1.0 §3.3, §3.4).
/// Index 0 is the left-most bit of the first byte. Not safe for concurrent use.
/// </summary>
public sealed class BitstringStatusList
{
    /// <summary>Fewest bits a list may have, so that one index among them tells nothing about a person.</summary>
    public const int MinimumLength = 131_072;

    /// <summary>Most bytes a decoded list may take: what keeps a small text from filling the memory.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    private readonly byte[] _bits;

    /// <summary>Makes a list with every bit clear.</summary>
    /// <param name="length">Number of bits, a multiple of 8 from <see cref="MinimumLength"/> to 8 × <see cref="MaximumBytes"/>.</param>
    public BitstringStatusList(int length = MinimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, MinimumLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaximumBytes * 8);
        if (length % 8 != 0)
        {
            throw new BadgeArgumentException("statusList.length", "The number of bits must be a multiple of 8.");
        }

        _bits = new byte[length / 8];
    }

    private BitstringStatusList(byte[] bits) => _bits = bits;

    /// <summary>Number of bits.</summary>
    public int Length => _bits.Length * 8;

    /// <summary>Reads the bit of one credential.</summary>
    public bool Get(int index)
    {
        CheckIndex(index);
        return (_bits[index >> 3] & Mask(index)) != 0;
    }

    /// <summary>Sets (or clears) the bit of one credential.</summary>
    public void Set(int index, bool value = true)
    {
        CheckIndex(index);
        if (value)
        {
            _bits[index >> 3] |= Mask(index);
        }
        else
        {
            _bits[index >> 3] &= (byte)~Mask(index);
        }
    }

    /// <summary>The <c>encodedList</c>: <c>u</c>, then the base64url of the GZIP of the bits.</summary>
    public string Encode()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(_bits);
        }

        return "u" + Base64Url.EncodeToString(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
    }

    /// <summary>Reads an <c>encodedList</c>, never inflating more than <see cref="MaximumBytes"/>.</summary>
    /// <exception cref="FormatException">Not multibase base64url of GZIP, fewer bits than the standard allows, or more than we accept.</exception>
    public static BitstringStatusList Decode(string encodedList)
    {
        ArgumentNullException.ThrowIfNull(encodedList);
        var list = DecodeAny(encodedList);
        return list.Length >= MinimumLength ? list : throw new FormatException("The list has fewer than 131072 bits.");
    }

    /// <summary>The same for lists shorter than the standard allows, which some issuers keep.</summary>
    internal static BitstringStatusList DecodeAny(string encodedList)
    {
        if (!encodedList.StartsWith('u') || !StrictBase64Url.TryDecode(encodedList.AsSpan(1), out var compressed))
        {
            throw new FormatException("The list is not multibase base64url without padding.");
        }

        return new BitstringStatusList(Inflate(compressed));
    }

    private static byte[] Inflate(byte[] compressed)
    {
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var bits = new MemoryStream(MinimumLength / 8);
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = gzip.Read(buffer); read > 0; read = gzip.Read(buffer))
            {
                if (bits.Length + read > MaximumBytes)
                {
                    throw new FormatException("The list is larger than accepted.");
                }

                bits.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException e)
        {
            throw new FormatException("The list is not GZIP.", e);
        }

        return bits.ToArray();
    }

    private static byte Mask(int index) => (byte)(0x80 >> (index & 7));

    private void CheckIndex(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);
    }
}
