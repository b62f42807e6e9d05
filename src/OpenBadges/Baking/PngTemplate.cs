using System.Buffers;
using OpenBadges.Baking.Png;

namespace OpenBadges.Baking;

/// <summary>
/// A PNG that has been checked and stripped of any badge, ready to be baked again and again. Immutable and safe to share
/// between threads: parse once, keep it.
/// </summary>
public sealed class PngTemplate
{
    // Right after IHDR, so that a reader of the stream meets the badge before the pixels.
    private static readonly int InsertAt = PngFile.Signature.Length + PngChunk.Overhead + PngHeader.Length;

    private readonly byte[] _art;

    private PngTemplate(byte[] art, PngHeader header, bool isAnimated)
    {
        _art = art;
        Width = header.Width;
        Height = header.Height;
        IsAnimated = isAnimated;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Whether the picture is an animated PNG.</summary>
    public bool IsAnimated { get; }

    /// <summary>Checks a picture. Any badge in it is dropped; all other chunks are kept byte for byte.</summary>
    /// <exception cref="BadgeImageException">The bytes are not a PNG within bounds.</exception>
    public static PngTemplate Parse(ReadOnlyMemory<byte> png)
    {
        var file = PngFile.Parse(png.Span);
        var art = new ArrayBufferWriter<byte>(png.Length);
        art.Write(PngFile.Signature);
        var isAnimated = false;
        foreach (var chunk in file.Chunks)
        {
            isAnimated |= chunk.Type == PngChunkType.AnimationControl;
            if (!PngText.IsText(chunk.Type) || !PngKeyword.IsBadge(PngText.Keyword(chunk.Content(png).Span)))
            {
                art.Write(png.Span[chunk.Start..chunk.End]);
            }
        }

        return new PngTemplate(art.WrittenSpan.ToArray(), file.Header, isAnimated);
    }

    /// <summary>Bakes the faces into the picture: one iTXt chunk each, right after the header.</summary>
    /// <exception cref="ArgumentException">A face is empty, holds a control character or is not valid Unicode.</exception>
    /// <exception cref="BadgeImageException">A face is longer than 1 MiB (<see cref="BadgeImageError.TextTooLong"/>).</exception>
    public byte[] Bake(BakedFaces faces)
    {
        FaceText.Check(faces);
        var assertion = new PngTextChunk(PngKeyword.Assertion, faces.Assertion);
        var credential = new PngTextChunk(PngKeyword.Credential, faces.Credential);
        var image = GC.AllocateUninitializedArray<byte>(_art.Length + assertion.TotalLength + credential.TotalLength);
        Write(assertion, credential, image);
        return image;
    }

    /// <summary>Bakes as <see cref="Bake(BakedFaces)"/> does, into <paramref name="output"/>.</summary>
    public void Bake(BakedFaces faces, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        FaceText.Check(faces);
        var assertion = new PngTextChunk(PngKeyword.Assertion, faces.Assertion);
        var credential = new PngTextChunk(PngKeyword.Credential, faces.Credential);
        var length = _art.Length + assertion.TotalLength + credential.TotalLength;
        Write(assertion, credential, output.GetSpan(length));
        output.Advance(length);
    }

    private void Write(PngTextChunk assertion, PngTextChunk credential, Span<byte> target)
    {
        _art.AsSpan(0, InsertAt).CopyTo(target);
        target = target[InsertAt..];
        assertion.Write(target);
        target = target[assertion.TotalLength..];
        credential.Write(target);
        _art.AsSpan(InsertAt).CopyTo(target[credential.TotalLength..]);
    }
}
