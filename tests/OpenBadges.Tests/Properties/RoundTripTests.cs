using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenBadges.Baking;
using OpenBadges.Jose;
using OpenBadges.Tests.Baking;
using OpenBadges.Tests.Support;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Properties;

/// <summary>Whatever a builder lets through comes back out of a picture as it was, and verifies.</summary>
public sealed class RoundTripTests
{
    private static readonly PngTemplate Png = PngTemplate.Parse(PngBuilder.Picture());
    private static readonly SvgTemplate Svg = SvgTemplate.Parse(Encoding.UTF8.GetBytes(Samples.PlainSvg));
    private static readonly InMemoryDocuments Web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Ec.PublicKey.ToUtf8Json());

    [Fact]
    public void ABakedCredentialComesBackAndVerifies() => Prop.ForAll(Credentials.Any, Survives).QuickCheckThrowOnFailure();

    private static bool Survives(OpenBadgeCredential credential)
    {
        var payload = credential.ToJwtPayload();
        var token = TestKeys.Ec.Sign(payload);
        var faces = new BakedFaces(Credential: token);
        foreach (var image in (byte[][])[Png.Bake(faces), Svg.Bake(faces)])
        {
            var unbaked = BadgeImage.Unbake(image).Credential;
            var report = new BadgeVerifier(Web, new FixedTime(FixedTime.Today))
                .VerifyAsync(BadgeInput.FromText(unbaked!), new VerificationRequest(Some.Email)).GetAwaiter().GetResult();
            if (unbaked != token
                || report.Verdict != Verdict.Valid
                || report.Outcome(CheckCodes.Holder) != CheckOutcome.Pass
                || report.Facts!.BadgeName != credential.Subject.Achievement.Name
                || !CompactJws.Parse(unbaked).Payload.AsSpan().SequenceEqual(payload))
            {
                return false;
            }
        }

        return true;
    }
}
