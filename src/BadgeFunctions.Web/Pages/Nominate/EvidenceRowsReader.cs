using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>Reads what <see cref="EvidenceRowFields"/> sends, in whatever form it stands, and receives the file.</summary>
/// <param name="uploads">Receives files.</param>
/// <param name="received">Knows the files that came before.</param>
/// <param name="options">The limit of a file, to tell it.</param>
internal sealed class EvidenceRowsReader(EvidenceUploads uploads, ReceivedFiles received, IOptions<ServiceOptions> options)
{
    /// <summary>Reads the row of an index; what is wrong with its file is added to <paramref name="problems"/>.</summary>
    public async Task<EvidenceRow> ReadAsync(IFormCollection form, int row, List<FieldProblem> problems, CancellationToken cancellationToken) => new(
        form[NominationFields.EvidenceTitle(row)],
        form[NominationFields.EvidenceUrl(row)],
        form[NominationFields.EvidenceDate(row)],
        await ReadFileAsync(form, row, problems, cancellationToken))
    {
        WitnessName = form[NominationFields.EvidenceWitnessName(row)],
        WitnessEmail = form[NominationFields.EvidenceWitnessEmail(row)],
        Skills = [.. form[NominationFields.EvidenceSkills(row)].OfType<string>()],
    };

    private async Task<EvidenceFile?> ReadFileAsync(IFormCollection form, int row, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        EvidenceFile? earlier = received.Open(form[EvidenceFields.Received(row)]);
        IFormFile? chosen = form.Files[EvidenceFields.File(row)];
        bool drop = form[EvidenceFields.Drop(row)].Count > 0;
        if (earlier is not null && (drop || chosen is not null))
        {
            await uploads.DiscardAsync([earlier], cancellationToken);
            earlier = null;
        }

        if (chosen is null)
        {
            return earlier;
        }

        await using Stream content = chosen.OpenReadStream();
        EvidenceUpload upload = await uploads.ReceiveAsync(content, chosen.FileName, cancellationToken);
        if (upload.Code is { } code)
        {
            problems.Add(new FieldProblem(
                EvidenceFields.File(row), EvidenceLabels.Of(row, "file", Texts.Current), FileProblem.Describe(code, options.Value.MaximumEvidenceLength, Texts.Current)));
        }

        return upload.File;
    }
}
