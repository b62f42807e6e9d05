using BadgeFunctions.App.Art;

namespace BadgeFunctions.App.Tests.Art;

/// <summary>An image library that says what a test wants and remembers what it was asked.</summary>
internal sealed class ScriptedPictures : IPictures
{
    public PictureSize Size { get; set; } = new(2000, 2000);

    public Func<int, byte[]> Png { get; set; } = side => TestPng.Write(side, side);

    public int Identified { get; private set; }

    public List<int> Decoded { get; } = [];

    public PictureSize Identify(ReadOnlyMemory<byte> picture)
    {
        Identified++;
        return Size;
    }

    public byte[] ToPng(ReadOnlyMemory<byte> picture, int side)
    {
        Decoded.Add(side);
        return Png(side);
    }
}
