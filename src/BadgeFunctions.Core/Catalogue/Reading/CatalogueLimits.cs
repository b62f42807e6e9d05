namespace BadgeFunctions.Core.Catalogue.Reading;

// The longest texts, in characters, and the most entries of a list.
internal static class CatalogueLimits
{
    public const int Name = 200;
    public const int Label = 100;
    public const int Description = 2000;
    public const int Criteria = 10_000;
    public const int AlternativeText = 500;
    public const int FileName = 200;
    public const int List = 50;
    public const int HighestLevel = 6;
    public const int Peers = 10;
}
