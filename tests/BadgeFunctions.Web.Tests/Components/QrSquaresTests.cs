using System.Text.RegularExpressions;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Tests.Components;

public sealed partial class QrSquaresTests
{
    private const int QuietZone = 4;
    private const string Address = "https://badges.example/follow-up/0123456789abcdef";

    [Fact]
    public void DrawsTheThreeFindersInsideAQuietZone()
    {
        QrSquares squares = QrSquares.Of(Address);
        bool[,] dark = Paint(squares);
        int far = squares.Side - QuietZone - 7;

        Assert.Equal(0, (squares.Side - (2 * QuietZone) - 17) % 4);
        foreach ((int x, int y) in new[] { (QuietZone, QuietZone), (far, QuietZone), (QuietZone, far) })
        {
            for (int row = 0; row < 7; row++)
            {
                for (int column = 0; column < 7; column++)
                {
                    int ring = Math.Max(Math.Abs(row - 3), Math.Abs(column - 3));
                    Assert.Equal(ring != 2, dark[x + column, y + row]);
                }
            }
        }

        for (int i = 0; i < squares.Side; i++)
        {
            Assert.False(dark[i, QuietZone - 1] || dark[QuietZone - 1, i] || dark[i, squares.Side - QuietZone] || dark[squares.Side - QuietZone, i]);
        }
    }

    [Fact]
    public void DrawsAnotherCodeForAnotherAddress() => Assert.NotEqual(QrSquares.Of(Address).Path(), QrSquares.Of(Address + "0").Path());

    private static bool[,] Paint(QrSquares squares)
    {
        bool[,] dark = new bool[squares.Side, squares.Side];
        MatchCollection runs = Run().Matches(squares.Path());
        Assert.Equal(squares.Path(), string.Concat(runs.Select(run => run.Value)));
        foreach (Match run in runs)
        {
            (int x, int y, int length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (int i = 0; i < length; i++)
            {
                dark[x + i, y] = true;
            }
        }

        return dark;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
