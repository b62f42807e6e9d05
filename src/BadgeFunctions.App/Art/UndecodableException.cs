namespace BadgeFunctions.App.Art;

/// <summary>The image library cannot read a picture.</summary>
/// <param name="inner">What it says.</param>
internal sealed class UndecodableException(Exception inner) : Exception("The picture cannot be decoded.", inner);
