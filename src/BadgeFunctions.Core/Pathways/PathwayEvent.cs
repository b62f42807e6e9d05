namespace BadgeFunctions.Core.Pathways;

/// <summary>What may lead somewhere else.</summary>
internal enum PathwayEvent
{
    /// <summary>A badge was awarded and is public. The id is the award's.</summary>
    Awarded,

    /// <summary>A request waits for peers. The id is the nomination's.</summary>
    PeersAsked,
}
