using System.Text;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>Reads a nomination from a form whose files are streamed into the private area, never into memory.</summary>
/// <param name="options">The longest file.</param>
internal sealed class MultipartNomination(IOptions<ServiceOptions> options)
{
    private const int MaximumParts = 128;
    private const int LongestField = 64 * 1024;
    private const int BytesPerMegabyte = 1024 * 1024;

    public static bool IsMultipart(HttpRequest request) => MultipartBoundary.Of(request) is not null;

    public async Task<Read<NominationDraft>> ReadAsync(HttpRequest request, ReceivedFiles files, CancellationToken cancellationToken)
    {
        NominationForm form = new();
        List<Problem> problems = [];
        MultipartReader reader = new(MultipartBoundary.Of(request)!, request.Body);
        try
        {
            int parts = 0;
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (++parts > MaximumParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition))
                {
                    return new ProblemResult(ProblemKind.MalformedForm);
                }

                string name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (disposition.IsFileDisposition())
                {
                    await ReceiveAsync(form, problems, files, name, disposition, section.Body, cancellationToken);
                }
                else
                {
                    ReadOnlyMemory<byte> text = await BoundedBody.ReadAsync(section.Body, null, LongestField, cancellationToken);
                    form.Add(name, Encoding.UTF8.GetString(text.Span));
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new ProblemResult(ProblemKind.MalformedForm);
        }

        return problems.Count > 0 ? ProblemResult.Invalid(problems) : form.ToDraft();
    }

    private async Task ReceiveAsync(
        NominationForm form, List<Problem> problems, ReceivedFiles files, string name, ContentDispositionHeaderValue disposition, Stream content, CancellationToken cancellationToken)
    {
        string fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();

        // A browser sends a file field that nobody filled in as a file without a name.
        if (fileName.Length == 0)
        {
            return;
        }

        EvidenceUpload upload = await files.ReceiveAsync(content, fileName, cancellationToken);
        if (upload.File is { } file)
        {
            form.Add(name, file);
        }
        else
        {
            problems.Add(new Problem(name, upload.Code!, (int)(options.Value.MaximumEvidenceLength / BytesPerMegabyte)));
        }
    }
}
