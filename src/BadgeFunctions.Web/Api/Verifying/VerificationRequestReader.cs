using System.Text;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Verification;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>Reads what is to be verified: a form with a file, an address in JSON, or the badge itself.</summary>
internal static class VerificationRequestReader
{
    public const string Form = "multipart/form-data";

    /// <summary>What badges come as, besides JSON, which may also hold an address.</summary>
    public static readonly string[] BadgeTypes =
    [
        "application/ld+json", "application/vc+ld+json", "application/vc", "application/jwt", "application/vc+jwt",
        "text/plain", "image/png", "image/svg+xml", "application/octet-stream",
    ];

    public static async Task<Read<VerifyInput>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type))
        {
            return new ProblemResult(ProblemKind.UnsupportedMediaType);
        }

        if (type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase))
        {
            return await ReadFormAsync(request, type, cancellationToken);
        }

        ReadOnlyMemory<byte> body = await BoundedBody.ReadAsync(request.Body, request.ContentLength, VerifyInput.MaximumLength, cancellationToken);
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) && VerifyAddress.Find(body.Span) is { } address)
        {
            return address;
        }

        return type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            ? VerifyInput.FromText(Encoding.UTF8.GetString(body.Span))
            : VerifyInput.FromFile(body);
    }

    private static async Task<Read<VerifyInput>> ReadFormAsync(HttpRequest request, MediaTypeHeaderValue type, CancellationToken cancellationToken)
    {
        string boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > 100)
        {
            return new ProblemResult(ProblemKind.MalformedForm);
        }

        VerifyInput? input = null;
        string? recipient = null;
        try
        {
            MultipartReader reader = new(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                string name = section.GetContentDispositionHeader() is { } disposition ? HeaderUtilities.RemoveQuotes(disposition.Name).ToString() : string.Empty;
                ReadOnlyMemory<byte> content = await BoundedBody.ReadAsync(section.Body, null, VerifyInput.MaximumLength, cancellationToken);
                input ??= name switch
                {
                    "file" when content.Length > 0 => VerifyInput.FromFile(content),
                    "url" or "text" when content.Length > 0 => VerifyInput.FromText(Encoding.UTF8.GetString(content.Span)),
                    _ => null,
                };
                recipient ??= name == "recipient" ? Encoding.UTF8.GetString(content.Span) : null;
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new ProblemResult(ProblemKind.MalformedForm);
        }

        return input is null ? ProblemResult.Invalid("file", ProblemCodes.Required) : input with { Recipient = recipient };
    }
}
