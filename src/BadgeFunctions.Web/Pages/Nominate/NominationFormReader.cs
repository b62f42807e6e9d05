using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>Reads the nomination form and receives its files.</summary>
/// <param name="uploads">Receives files.</param>
/// <param name="received">Knows the files of earlier attempts.</param>
/// <param name="options">The limit of a file, to tell it.</param>
internal sealed class NominationFormReader(EvidenceUploads uploads, ReceivedFiles received, IOptions<ServiceOptions> options)
{
    /// <summary>Reads everything; what is wrong with a file is added to <paramref name="problems"/>.</summary>
    public async Task<NominationForm> ReadAsync(
        string badge, IFormCollection form, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        List<EvidenceRow> rows = [];
        for (int i = 0; i < NominationForm.Rows; i++)
        {
            rows.Add(new EvidenceRow(
                form[NominationFields.EvidenceTitle(i)],
                form[NominationFields.EvidenceUrl(i)],
                form[NominationFields.EvidenceDate(i)],
                await ReadFileAsync(form, i, problems, cancellationToken)));
        }

        return new NominationForm
        {
            Who = form[NominationForm.WhoField],
            Draft = new NominationDraft
            {
                Badge = badge,
                FamilyName = form[NominationFields.FamilyName],
                GivenName = form[NominationFields.GivenName],
                Email = form[NominationFields.Email],
                Function = form[NominationFields.Function],
                WorkplaceName = form[NominationFields.WorkplaceName],
                WorkplaceTown = form[NominationFields.WorkplaceTown],
                WorkplaceUai = form[NominationFields.WorkplaceUai],
                Reason = form[NominationFields.Reason],
                NominatedBy = form[NominationFields.NominatedBy],
                Guardian = form[NominationFields.Guardian],
                OtherPerson = form[NominationFields.OtherPerson].Count > 0,
            },
            Evidence = rows,
            Honeypot = form[NominationForm.HoneypotField],
            Key = form[NominationForm.KeyField].ToString(),
        };
    }

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
            string message = Texts.Current.Format($"nominate.{code}", Texts.Current.Size(options.Value.MaximumEvidenceLength));
            problems.Add(NominationLabels.Describe(EvidenceFields.File(row), message, Texts.Current));
        }

        return upload.File;
    }
}
