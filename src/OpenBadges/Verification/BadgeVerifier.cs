using System.Text;
using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;
using OpenBadges.Verification.V1;
using OpenBadges.Verification.V2;
using OpenBadges.Verification.V3;

namespace OpenBadges.Verification;

/// <summary>
/// Verifies badges of others and our own: Open Badges 1.x and 2.0 (hosted and signed) and 3.0 (VC-JWT, and embedded proofs when
/// given what checks them). Whatever the input, the answer is a report, never an exception; only cancellation and failures of the document source other than
/// <see cref="LinkedDocumentException"/> come through. Safe for concurrent use.
/// </summary>
/// <param name="documents">Fetches what the badge points to.</param>
/// <param name="time">Tells whether dates have come.</param>
/// <param name="proofs">Checks the proofs inside JSON credentials; without it they are reported as not checked.</param>
public sealed class BadgeVerifier(ILinkedDocuments documents, TimeProvider time, IEmbeddedProofVerifier? proofs = null)
{
    /// <summary>Verifies one face of a badge.</summary>
    /// <param name="input">The text to verify.</param>
    /// <param name="request">What else to check.</param>
    /// <param name="cancellationToken">Stops the fetching of linked documents.</param>
    public async Task<VerificationReport> VerifyAsync(BadgeInput input, VerificationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(request);
        var inquiry = new Inquiry(new DocumentFetcher(documents, time, cancellationToken), time.GetUtcNow(), request, proofs);
        if (Link(input.Utf8Text) is { } link)
        {
            await FollowAsync(inquiry, link);
        }
        else
        {
            await InspectAsync(inquiry, input.Utf8Text, input.FetchedFrom);
        }

        return inquiry.Findings.ToReport();
    }

    private static async Task FollowAsync(Inquiry inquiry, Uri link)
    {
        var address = link.OriginalString;
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.CredentialTypes);
        switch (fetched.Outcome)
        {
            case FetchOutcome.Found:
                await InspectAsync(inquiry, BakedFace.Of(fetched.Document!.Body), link);
                break;
            case FetchOutcome.Gone:
                inquiry.Findings.Format = BadgeFormat.OpenBadges2Hosted;
                HostedDocument.ReportRevoked(inquiry.Findings, fetched.Json, address);
                break;
            default:
                inquiry.Findings.CannotCheck(CheckCodes.Link, address);
                break;
        }
    }

    private static async Task InspectAsync(Inquiry inquiry, ReadOnlyMemory<byte> utf8, Uri? fetchedFrom)
    {
        var text = Trim(utf8);
        if (text.Length > StrictJson.MaximumBytes)
        {
            inquiry.Findings.Fail(CheckCodes.Size);
        }
        else if (text.Span.StartsWith("{"u8))
        {
            await InspectJsonAsync(inquiry, text, fetchedFrom);
        }
        else if (text.Span.Count((byte)'.') == 2)
        {
            await InspectJwsAsync(inquiry, text);
        }
        else if (fetchedFrom is not null && text.Span.StartsWith("<"u8))
        {
            // A page for people says nothing about the badge it may show.
            inquiry.Findings.CannotCheck(CheckCodes.Page, fetchedFrom.OriginalString);
        }
        else
        {
            inquiry.Findings.Fail(CheckCodes.Input);
        }
    }

    private static async Task InspectJsonAsync(Inquiry inquiry, ReadOnlyMemory<byte> text, Uri? fetchedFrom)
    {
        if (StrictJson.ParseObject(text.Span) is not { } document)
        {
            inquiry.Findings.Fail(CheckCodes.Json);
        }
        else if (IsVerifiableCredential(document))
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges3Json;
            await EmbeddedCredential.CheckAsync(inquiry, document);
        }
        else if (LegacyVersion.Of(document) is { } version)
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges1;
            await LegacyAssertion.CheckHostedAsync(inquiry, document, version, fetchedFrom);
        }
        else
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges2Hosted;
            await HostedAssertion.CheckAsync(inquiry, document, fetchedFrom);
        }
    }

    private static async Task InspectJwsAsync(Inquiry inquiry, ReadOnlyMemory<byte> text)
    {
        ParsedJws jws;
        try
        {
            jws = CompactJws.Parse(Encoding.UTF8.GetString(text.Span));
        }
        catch (JoseException)
        {
            inquiry.Findings.Fail(CheckCodes.Jws);
            return;
        }

        if (StrictJson.ParseObject(jws.Payload) is not { } payload)
        {
            inquiry.Findings.Fail(CheckCodes.Json);
        }
        else if (payload.Member("vc") is not null || IsVerifiableCredential(payload))
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges3Jwt;
            await JwtCredential.CheckAsync(inquiry, jws, payload);
        }
        else if (LegacyVersion.Of(payload) is { } version)
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges1;
            await LegacyAssertion.CheckSignedAsync(inquiry, jws, payload, version);
        }
        else
        {
            inquiry.Findings.Format = BadgeFormat.OpenBadges2Signed;
            await SignedAssertion.CheckAsync(inquiry, jws, payload);
        }
    }

    // A context of the credentials data model tells as much as a type, and a wrong one of the two must not hide the other.
    private static bool IsVerifiableCredential(JsonElement document) =>
        document.HasType("VerifiableCredential")
        || document.Member("credentialSubject") is not null
        || document.Values("@context").Any(context => context.ValueKind == JsonValueKind.String
            && (context.ValueEquals(OpenBadges.V3.Contexts.Credentials) || context.ValueEquals(OpenBadges.V3.Contexts.CredentialsV1)));

    private static Uri? Link(ReadOnlyMemory<byte> utf8)
    {
        const int longestLink = 2048;
        var text = Trim(utf8).Span;
        return text.Length <= longestLink && text.StartsWith("http"u8) && text.IndexOfAnyInRange((byte)0, (byte)' ') < 0
            ? WebAddress.Parse(Encoding.UTF8.GetString(text))
            : null;
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> utf8)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        return text.Trim(" \t\r\n"u8);
    }
}
