namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class CallEntry
{
    public string? Opens { get; init; }

    public string? Closes { get; init; }
}
