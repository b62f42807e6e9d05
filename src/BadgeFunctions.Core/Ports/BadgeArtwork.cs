namespace BadgeFunctions.Core.Ports;

/// <summary>Safe art, ready to bake.</summary>
/// <param name="Png">A square PNG without metadata.</param>
/// <param name="Svg">A square SVG without scripts, external references or metadata.</param>
public sealed record BadgeArtwork(ReadOnlyMemory<byte> Png, ReadOnlyMemory<byte> Svg);
