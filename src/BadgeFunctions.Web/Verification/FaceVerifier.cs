using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>The verification of what was found in one input.</summary>
internal sealed class FaceVerifier(BadgeVerifier verifier, VerificationRequest request, CancellationToken cancellationToken)
{
    /// <summary>The answer to a picture that carries no badge or cannot be read.</summary>
    public static BadgeVerification NotABadge { get; } = new(
        [new BadgeFace(null, new VerificationReport(Verdict.Invalid, BadgeFormat.Unknown, [new CheckResult(CheckCodes.Input, CheckOutcome.Fail, [])], null))]);

    public async Task<BadgeVerification> OfAsync(params (string? Name, BadgeInput Input)[] faces)
    {
        List<BadgeFace> verified = [];
        foreach ((string? name, BadgeInput input) in faces)
        {
            verified.Add(new BadgeFace(name, await verifier.VerifyAsync(input, request, cancellationToken)));
        }

        return new BadgeVerification(verified);
    }
}
