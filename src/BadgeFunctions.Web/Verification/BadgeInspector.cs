using BadgeFunctions.Core.Classes;
using OpenBadges.Baking;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>Verifies what it is given: a document, a token, or each badge that an image carries.</summary>
/// <param name="documents">Where linked documents come from.</param>
/// <param name="time">The clock.</param>
public sealed class BadgeInspector(ILinkedDocuments documents, TimeProvider time)
{
    private readonly BadgeVerifier _verifier = new(documents, time, new EmbeddedProofVerifier(time));

    // The answer to a picture that carries no badge or cannot be read.
    private static BadgeVerification NotABadge { get; } = new(
        [new BadgeFace(null, new VerificationReport(Verdict.Invalid, BadgeFormat.Unknown, [new CheckResult(CheckCodes.Input, CheckOutcome.Fail, [])], null))]);

    /// <summary>Verifies an input; whatever it holds, the answer is a verdict.</summary>
    /// <remarks>A pupil's code is compared in its normal form, however it was typed.</remarks>
    public async Task<BadgeVerification> InspectAsync(BadgeInput input, VerificationRequest request, CancellationToken cancellationToken)
    {
        request = request with { Recipient = PupilCode.Normalize(request.Recipient) ?? request.Recipient };
        if (!BadgeImage.IsPng(input.Utf8Text.Span) && !BadgeImage.IsSvg(input.Utf8Text.Span))
        {
            return new BadgeVerification([await FaceAsync(null, input, request, cancellationToken)]);
        }

        UnbakedImage image;
        try
        {
            image = BadgeImage.Unbake(input.Utf8Text);
        }
        catch (BadgeImageException)
        {
            return NotABadge;
        }

        List<BadgeFace> faces = [];
        if ((image.Assertion ?? image.AssertionUrl) is { } assertion)
        {
            faces.Add(await FaceAsync(BadgeFace.Assertion, BadgeInput.FromText(assertion), request, cancellationToken));
        }

        if (image.Credential is { } credential)
        {
            faces.Add(await FaceAsync(BadgeFace.Credential, BadgeInput.FromText(credential), request, cancellationToken));
        }

        return faces.Count == 0 ? NotABadge : new BadgeVerification(faces);
    }

    private async Task<BadgeFace> FaceAsync(string? name, BadgeInput input, VerificationRequest request, CancellationToken cancellationToken) =>
        new(name, await _verifier.VerifyAsync(input, request, cancellationToken));
}
