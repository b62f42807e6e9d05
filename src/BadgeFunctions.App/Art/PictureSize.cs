namespace BadgeFunctions.App.Art;

/// <summary>What a picture's header says.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal readonly record struct PictureSize(int Width, int Height);
