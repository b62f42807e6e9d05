using System.Buffers;
using System.Text;
using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class PngTemplateTests
{
    [Theory]
    [InlineData("heart.png")]
    [InlineData("simple-json.png")]
    public void BakesBothFacesSoThatTheyComeOutAgain(string name)
    {
        var image = BadgeImage.Unbake(PngTemplate.Parse(Samples.File(name)).Bake(Samples.Both));

        Assert.Equal(new UnbakedImage(ImageFormat.Png, Samples.Json, null, Samples.Jws), image);
    }

    [Fact]
    public void PutsUncompressedUntaggedTextRightAfterTheHeader()
    {
        var chunks = PngBuilder.Split(PngTemplate.Parse(Samples.File("heart.png")).Bake(Samples.Both));

        Assert.Equal(["IHDR", "iTXt", "iTXt", "bKGD"], chunks.Take(4).Select(c => c.Type));
        Assert.Equal("openbadges\0\0\0\0\0" + Samples.Json, Encoding.UTF8.GetString(chunks[1].Content));
        Assert.Equal("openbadgecredential\0\0\0\0\0" + Samples.Jws, Encoding.UTF8.GetString(chunks[2].Content));
    }

    [Fact]
    public void KeepsEveryOtherChunkByteForByte()
    {
        var original = Samples.File("simple-json.png");

        var baked = PngTemplate.Parse(original).Bake(Samples.Both);

        Assert.Equal(
            PngBuilder.Split(original).Where(c => c.Type != "iTXt"),
            PngBuilder.Split(baked).Where(c => c.Type != "iTXt"),
            (a, b) => a.Type == b.Type && a.Content.AsSpan().SequenceEqual(b.Content));
    }

    [Fact]
    public void GivesTheSameBytesWhenBakedAgain()
    {
        var once = PngTemplate.Parse(Samples.File("heart.png")).Bake(Samples.Both);

        Assert.Equal(once, PngTemplate.Parse(once).Bake(Samples.Both));
    }

    [Fact]
    public void ReplacesTheFacesOfAnEarlierBake()
    {
        var first = PngTemplate.Parse(Samples.File("heart.png")).Bake(Samples.Both);

        var image = BadgeImage.Unbake(PngTemplate.Parse(first).Bake(new BakedFaces(Credential: "a.b.c")));

        Assert.Equal(new UnbakedImage(ImageFormat.Png, null, null, "a.b.c"), image);
    }

    [Fact]
    public void DropsBadgesOfEveryKindOfTextButNoOtherText()
    {
        var art = PngTemplate.Parse(PngBuilder.Picture(2, 2,
            ("tEXt", Samples.Utf8("openbadges\0https://old.example/1")),
            ("zTXt", [.. Samples.Utf8("openbadgecredential\0\0"), .. PngBuilder.Deflate(Samples.Utf8("a.b.c"))]),
            ("tEXt", Samples.Utf8("Author\0somebody")))).Bake(new BakedFaces());

        Assert.Equal(["IHDR", "tEXt", "IDAT", "IEND"], PngBuilder.Split(art).Select(c => c.Type));
    }

    [Fact]
    public void WritesTheSameBytesToABuffer()
    {
        var template = PngTemplate.Parse(Samples.File("heart.png"));
        var buffer = new ArrayBufferWriter<byte>();

        template.Bake(Samples.Both, buffer);
        template.Bake(new BakedFaces(), buffer);

        Assert.Equal([.. template.Bake(Samples.Both), .. template.Bake(new BakedFaces())], buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void WritesChecksumsOthersAgreeWith()
    {
        // Lengths around the sixteen bytes of a step; PngBuilder computes its checksums bit by bit.
        for (var length = 1; length < 70; length++)
        {
            var text = new string('a', length);
            byte[] content = [.. Samples.Utf8("openbadgecredential\0\0\0\0\0"), .. Samples.Utf8(text)];

            Assert.Equal(
                PngBuilder.Picture(2, 2, ("iTXt", content)),
                PngTemplate.Parse(PngBuilder.Picture()).Bake(new BakedFaces(Credential: text)));
        }
    }

    [Fact]
    public void GivesBackWhateverTextWasBaked()
    {
        var numbers = new XorShift(7);
        var template = PngTemplate.Parse(PngBuilder.Picture());
        for (var i = 0; i < 300; i++)
        {
            var json = "{\"🎖\":\"" + numbers.Text("aé漢\u2028\uFFFE]>\"\\\n\t<&", 200) + "\"}";

            Assert.Equal(json, BadgeImage.Unbake(template.Bake(new BakedFaces(json, null, json))).Assertion);
        }
    }

    [Fact]
    public void KnowsItsSizeAndWhetherItMoves()
    {
        var still = PngTemplate.Parse(PngBuilder.Picture(3, 5));
        var moving = PngTemplate.Parse(PngBuilder.Picture(3, 5, ("acTL", new byte[8])));

        Assert.Equal((3, 5, false), (still.Width, still.Height, still.IsAnimated));
        Assert.True(moving.IsAnimated);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{\"a\0b\":1}")]
    public void RefusesToBakeWhatNoReaderCouldTakeOut(string face)
    {
        var template = PngTemplate.Parse(PngBuilder.Picture());

        Assert.ThrowsAny<ArgumentException>(() => template.Bake(new BakedFaces(face)));
        Assert.ThrowsAny<ArgumentException>(() => template.Bake(new BakedFaces(Credential: face)));
    }

    [Fact]
    public void RefusesHalfACharacter() =>
        Assert.ThrowsAny<ArgumentException>(() => PngTemplate.Parse(PngBuilder.Picture()).Bake(new BakedFaces("{\"" + '\uD800' + "\":1}")));

    [Fact]
    public void RefusesToBakeMoreThanItWouldRead()
    {
        var template = PngTemplate.Parse(PngBuilder.Picture());
        var longest = new string('a', 1024 * 1024);

        Assert.Equal(longest, BadgeImage.Unbake(template.Bake(new BakedFaces(Credential: longest))).Credential);
        Assert.Equal(BadgeImageError.TextTooLong, Samples.ErrorOf(() => template.Bake(new BakedFaces(Credential: longest + "a"))));
        Assert.Equal(BadgeImageError.TextTooLong, Samples.ErrorOf(() => template.Bake(new BakedFaces(Credential: longest[1..] + "é"))));
    }
}
