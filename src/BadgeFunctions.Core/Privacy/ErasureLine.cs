namespace BadgeFunctions.Core.Privacy;

/// <summary>What stays of an erasure: that there was one. It names nobody who was erased.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who did it.</param>
/// <param name="Nominations">How many nominations were removed or cleared.</param>
/// <param name="Withdrawn">Whether published badges were withdrawn.</param>
internal sealed record ErasureLine(DateTimeOffset At, string By, int Nominations, bool Withdrawn)
{
    public const string Partition = "erasures";
}
