using System.Buffers.Binary;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>Counts votes, and writes counts in a form that always has one length.</summary>
internal static class Tallying
{
    private const int Counts = 4;

    /// <summary>Nothing yet.</summary>
    public static Tally Nothing { get; } = new(0, 0, 0, 0);

    public static Tally Count(IEnumerable<VoteChoice> votes) => votes.Aggregate(Nothing, With);

    /// <summary>The same counts and one vote more.</summary>
    public static Tally With(Tally tally, VoteChoice choice) => choice switch
    {
        VoteChoice.Award => tally with { Award = tally.Award + 1 },
        VoteChoice.Refuse => tally with { Refuse = tally.Refuse + 1 },
        VoteChoice.Defer => tally with { Defer = tally.Defer + 1 },
        _ => tally with { Abstain = tally.Abstain + 1 },
    };

    public static byte[] Write(Tally tally)
    {
        byte[] written = new byte[Counts * sizeof(int)];
        int[] counts = [tally.Award, tally.Refuse, tally.Defer, tally.Abstain];
        for (int i = 0; i < counts.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(written.AsSpan(i * sizeof(int)), counts[i]);
        }

        return written;
    }

    /// <summary>The counts, or <see langword="null"/> when the bytes are not ours.</summary>
    public static Tally? Read(byte[]? written) => written is { Length: Counts * sizeof(int) }
        ? new Tally(At(written, 0), At(written, 1), At(written, 2), At(written, 3))
        : null;

    private static int At(byte[] written, int place) => BinaryPrimitives.ReadInt32BigEndian(written.AsSpan(place * sizeof(int)));
}
