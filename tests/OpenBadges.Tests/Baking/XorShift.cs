namespace OpenBadges.Tests.Baking;

/// <summary>A repeatable source of numbers (xorshift64*): the same seed gives the same test on every machine.</summary>
internal sealed class XorShift(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    public int Below(int limit)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)limit);
    }

    public string Text(string alphabet, int maxLength)
    {
        var characters = new char[1 + Below(maxLength)];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = alphabet[Below(alphabet.Length)];
        }

        return new string(characters);
    }
}
