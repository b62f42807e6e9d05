namespace OpenBadges.LinkedData.Tests;

/// <summary>Random bytes that are the same on every run.</summary>
internal sealed class XorShift(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)(Next() >> 32);
        }

        return bytes;
    }
}
