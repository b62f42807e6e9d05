namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>A badge that somebody else published, and the verdict that its publisher promises.</summary>
/// <param name="Set">Where it comes from.</param>
/// <param name="Name">Path in the set.</param>
/// <param name="Promise">Null when nothing is promised.</param>
internal sealed record Sample(string Set, string Name, Promise? Promise)
{
    public override string ToString() => $"{Set}/{Name}";
}
