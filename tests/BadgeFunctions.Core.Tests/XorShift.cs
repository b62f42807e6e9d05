namespace BadgeFunctions.Core.Tests;

/// <summary>Numbers that look random and are the same in every run (Marsaglia's xorshift64).</summary>
internal sealed class XorShift(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }

    public T Pick<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];
}
