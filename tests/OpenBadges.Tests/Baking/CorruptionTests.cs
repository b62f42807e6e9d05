using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

/// <summary>Whatever happens to a file, the answer is an answer or a <see cref="BadgeImageException"/>.</summary>
public sealed class CorruptionTests
{
    private const int Rounds = 1000;

    [Fact]
    public void AnswersOrRefusesACorruptPng() => Corrupt(PngTemplate.Parse(Samples.File("heart.png")).Bake(Samples.Both), 17);

    [Fact]
    public void AnswersOrRefusesACorruptPngWithRightChecksums()
    {
        var numbers = new XorShift(19);
        var chunks = PngBuilder.Split(PngBuilder.Picture(2, 2,
            ("iTXt", [.. Samples.Utf8("openbadges\0\u0001\0\0\0"), .. PngBuilder.Deflate(Samples.Utf8(Samples.Json))]),
            ("zTXt", [.. Samples.Utf8("openbadgecredential\0\0"), .. PngBuilder.Deflate(Samples.Utf8(Samples.Jws))])));
        var outcomes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var builder = new PngBuilder();
            foreach (var (type, content) in chunks)
            {
                builder.Chunk(type, numbers.Below(3) == 0 ? Damage(content, numbers) : content);
            }

            outcomes += Try(builder.ToArray());
        }

        Assert.InRange(outcomes, 1, Rounds - 1);
    }

    [Fact]
    public void AnswersOrRefusesACorruptSvg() => Corrupt(SvgTemplate.Parse(Samples.File("simple-jwt.svg")).Bake(Samples.Both), 23);

    [Fact]
    public void AnswersOrRefusesACorruptSvgProlog() =>
        Corrupt(Samples.Utf8("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><!--c--><!DOCTYPE svg PUBLIC \"a\" \"b\">" + Samples.PlainSvg), 29);

    private static void Corrupt(byte[] file, ulong seed)
    {
        var numbers = new XorShift(seed);
        for (var round = 0; round < Rounds; round++)
        {
            Try(Damage(file, numbers));
        }
    }

    /// <summary>Changes, removes, repeats or cuts some bytes.</summary>
    private static byte[] Damage(byte[] file, XorShift numbers)
    {
        var damaged = file.ToList();
        for (var times = 1 + numbers.Below(4); times > 0 && damaged.Count > 0; times--)
        {
            var at = numbers.Below(damaged.Count);
            var length = Math.Min(1 + numbers.Below(16), damaged.Count - at);
            switch (numbers.Below(8))
            {
                case 0:
                    damaged.RemoveRange(at, length);
                    break;
                case 1:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 2:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 3:
                    damaged[at] = 0;
                    break;
                case 4:
                    damaged[at] = (byte)"<>&\"'=/!?[] "[numbers.Below(12)];
                    break;
                default:
                    damaged[at] = (byte)numbers.Below(256);
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>1 for an answer, 0 for a refusal; anything else fails the test by escaping.</summary>
    private static int Try(byte[] file)
    {
        try
        {
            var art = BadgeImage.IsPng(file)
                ? PngTemplate.Parse(file).Bake(Samples.Both)
                : SvgTemplate.Parse(file).Bake(Samples.Both);
            Assert.Equal(Samples.Jws, BadgeImage.Unbake(art).Credential);
            BadgeArt.Check(file);
            BadgeImage.Unbake(file);
            return 1;
        }
        catch (BadgeImageException refusal)
        {
            Assert.True(Enum.IsDefined(refusal.Error));
            return 0;
        }
    }
}
