using System.Text;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

/// <summary>Whatever happens to a badge on its way, the answer is a verdict. The corruptions are the same at every run.</summary>
public sealed class CorruptionTests
{
    private const int Rounds = 1000;

    private static readonly InMemoryDocuments Web = new HostedBadge().Web
        .Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json())
        .Add(Some.StatusListId, TestKeys.Rsa.Sign(Some.StatusList().ToJwtPayload()));

    private static readonly byte[] Payload = (Some.Credential with { Status = Some.Status() }).ToJwtPayload();

    private uint _state = 2_463_534_242;

    [Fact]
    public async Task ACorruptJwtIsNeverValid()
    {
        var jwt = Encoding.ASCII.GetBytes(TestKeys.Rsa.Sign(Payload));
        for (var round = 0; round < Rounds; round++)
        {
            var report = await VerifyAsync(Corrupt(jwt));
            Assert.NotEqual(Verdict.Valid, report.Verdict);
        }
    }

    [Fact]
    public async Task ACorruptPayloadThatWasSignedStillGivesAVerdict()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Assert.NotNull(await VerifyAsync(Encoding.ASCII.GetBytes(TestKeys.Ec.Sign(Corrupt(Payload)))));
            Assert.NotNull(await VerifyAsync(Encoding.ASCII.GetBytes(TestKeys.Rsa.Sign(Corrupt(Payload)))));
        }
    }

    [Fact]
    public async Task ACorruptHostedAssertionStillGivesAVerdict()
    {
        var text = Encoding.UTF8.GetBytes(new HostedBadge().Text);
        for (var round = 0; round < Rounds; round++)
        {
            var corrupt = Corrupt(text);
            Assert.NotNull(await VerifyAsync(corrupt));
            var input = new BadgeInput(corrupt, new Uri(Some.AssertionId));
            Assert.NotNull(await new BadgeVerifier(Web, new FixedTime(FixedTime.Today)).VerifyAsync(input, new VerificationRequest(Some.Email)));
        }
    }

    private static Task<VerificationReport> VerifyAsync(byte[] text) =>
        new BadgeVerifier(Web, new FixedTime(FixedTime.Today)).VerifyAsync(new BadgeInput(text), new VerificationRequest(Some.Email));

    // One to four bytes changed, removed, doubled or cut off.
    private byte[] Corrupt(byte[] original)
    {
        var bytes = original.ToList();
        for (var count = Next(4); count >= 0; count--)
        {
            var at = Next(bytes.Count);
            switch (Next(5))
            {
                case 0:
                    bytes[at] = (byte)Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << Next(8));
                    break;
                case 2:
                    bytes.RemoveAt(at);
                    break;
                case 3:
                    bytes.Insert(at, (byte)"{}[]\",:\\0".ElementAt(Next(9)));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(Next(40), bytes.Count - at));
                    break;
            }
        }

        return bytes.SequenceEqual(original) ? Corrupt(original) : [.. bytes];
    }

    private int Next(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)bound);
    }
}
