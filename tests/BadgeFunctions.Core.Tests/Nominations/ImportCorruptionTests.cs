using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class ImportCorruptionTests
{
    private static readonly byte[] Source = PoitiersWeek.Csv[..12_000];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AnyDamageEndsInRowsOrInATypedError(int part)
    {
        int read = 0;
        for (int seed = part * 250; seed < (part + 1) * 250; seed++)
        {
            byte[] damaged = Damage(new XorShift((ulong)seed));
            try
            {
                (int rows, List<RejectedRow> rejected) = PoitiersWeek.Import(damaged);

                Assert.InRange(rows, rejected.Count, damaged.Length);
                Assert.All(rejected, row => Assert.Contains(" ", row.Reason, StringComparison.Ordinal));
                read++;
            }
            catch (CsvException error)
            {
                Assert.NotEmpty(error.Problems);
            }
        }

        Assert.InRange(read, 50, 249);
    }

    private static byte[] Damage(XorShift random)
    {
        List<byte> bytes = [.. Source];
        for (int times = 1 + random.Below(12); times > 0; times--)
        {
            int place = random.Below(random.Pick(150, bytes.Count));
            switch (random.Below(5))
            {
                case 0:
                    bytes[place] ^= (byte)(1 << random.Below(8));
                    break;
                case 1:
                    bytes[place] = random.Pick((byte)'"', (byte)';', (byte)'\r', (byte)'\n', (byte)0, (byte)0xFF);
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(random.Below(200), bytes.Count - place));
                    break;
                case 3:
                    bytes.InsertRange(place, Source.AsSpan(random.Below(Source.Length - 200), random.Below(200)));
                    break;
                default:
                    bytes.InsertRange(place, [0xEF, 0xBF, random.Pick<byte>(0xBD, 0xBE, 0xBF, 0x41)]);
                    break;
            }

            if (bytes.Count < 400)
            {
                break;
            }
        }

        return [.. bytes];
    }
}
