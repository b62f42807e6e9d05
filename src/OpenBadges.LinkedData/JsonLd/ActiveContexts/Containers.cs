namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A term's container mapping (JSON-LD 1.1 API §4.1).</summary>
[Flags]
internal enum Containers
{
    None = 0,
    Graph = 1,
    Id = 2,
    Index = 4,
    Language = 8,
    List = 16,
    Set = 32,
    Type = 64,
}
