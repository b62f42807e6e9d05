using System.Text;
using BenchmarkDotNet.Attributes;
using OpenBadges.Baking;
using OpenBadges.Baking.Png;

namespace OpenBadges.Bench;

/// <summary>Baking a 280 KB PNG beside the least it could be: one copy of the picture and one CRC of the new chunk.</summary>
[MemoryDiagnoser]
public class Baking
{
    private const int ImageBytes = 280 * 1024;

    private readonly byte[] _target = new byte[ImageBytes + 16 * 1024];
    private byte[] _png = [];
    private byte[] _text = [];
    private BakedFaces _faces = null!;
    private PngTemplate _template = null!;

    [GlobalSetup]
    public void Draw()
    {
        _png = Picture.Png(ImageBytes);
        string token = string.Concat(Enumerable.Repeat("eyJhbGciOiJSUzI1NiIsImtpZCI6Imh0dHBzOi8v", 80));
        _faces = new BakedFaces(Credential: token);
        _text = Encoding.UTF8.GetBytes(token);
        _template = PngTemplate.Parse(_png);
    }

    /// <summary>One copy into a buffer that is there, and one CRC.</summary>
    [Benchmark(Baseline = true)]
    public uint CopyAndCrc()
    {
        _png.CopyTo(_target.AsSpan());
        _text.CopyTo(_target.AsSpan(_png.Length));
        return Crc32.Compute(_text);
    }

    /// <summary>A bake into a new array.</summary>
    [Benchmark]
    public byte[] Bake() => _template.Bake(_faces);

    /// <summary>A bake into a buffer that is there.</summary>
    [Benchmark]
    public int BakeIntoABuffer()
    {
        FixedBuffer buffer = new(_target);
        _template.Bake(_faces, buffer);
        return buffer.Written;
    }

    /// <summary>What happens once per art, not per badge: every chunk's CRC is checked.</summary>
    [Benchmark]
    public PngTemplate Parse() => PngTemplate.Parse(_png);
}
