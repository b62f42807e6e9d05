using System.Text;
using OpenBadges.Baking;
using OpenBadges.Tests.Baking;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Properties;

/// <summary>One bit changed anywhere is noticed.</summary>
public sealed class SingleBitTests
{
    private static readonly InMemoryDocuments Web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json());
    private static readonly byte[] Token = Encoding.ASCII.GetBytes(TestKeys.Rsa.Sign(Some.Credential.ToJwtPayload()));

    [Fact]
    public async Task NoBitOfASignedCredentialCanBeChanged()
    {
        Assert.Equal(Verdict.Valid, await VerdictAsync(Token));
        foreach (var changed in Changes(Token))
        {
            Assert.NotEqual(Verdict.Valid, await VerdictAsync(changed));
        }
    }

    [Fact]
    public void NoBitOfABakedPngCanBeChanged()
    {
        var face = Encoding.ASCII.GetString(Token);
        var baked = PngTemplate.Parse(PngBuilder.Picture()).Bake(new BakedFaces(Credential: face));
        foreach (var changed in Changes(baked))
        {
            try
            {
                // A bit of the keyword's chunk type may turn the badge into a chunk nobody knows: then there is none.
                Assert.True(BadgeImage.Unbake(changed).Credential is not { } found || found == face);
            }
            catch (BadgeImageException)
            {
                // Refused, as it should be.
            }
        }
    }

    private static IEnumerable<byte[]> Changes(byte[] original)
    {
        for (var bit = 0; bit < original.Length * 8; bit++)
        {
            var changed = original.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return changed;
        }
    }

    private static async Task<Verdict> VerdictAsync(byte[] text) =>
        (await new BadgeVerifier(Web, new FixedTime(FixedTime.Today)).VerifyAsync(new BadgeInput(text), new VerificationRequest())).Verdict;
}
