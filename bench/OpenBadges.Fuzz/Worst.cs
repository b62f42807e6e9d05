namespace OpenBadges.Fuzz;

/// <summary>What was the most that one input made a reader do.</summary>
internal sealed class Worst
{
    public long Inputs { get; set; }

    public long Accepted { get; set; }

    public TimeSpan Time { get; set; }

    public long AllocatedBytes { get; set; }

    public void Add(Worst other)
    {
        Inputs += other.Inputs;
        Accepted += other.Accepted;
        Time = Time > other.Time ? Time : other.Time;
        AllocatedBytes = Math.Max(AllocatedBytes, other.AllocatedBytes);
    }
}
