using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Web.Components;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>Reads the nomination form and receives its files.</summary>
/// <param name="evidence">Reads the rows of evidence.</param>
internal sealed class NominationFormReader(EvidenceRowsReader evidence)
{
    /// <summary>Reads everything; what is wrong with a file is added to <paramref name="problems"/>.</summary>
    public async Task<NominationForm> ReadAsync(
        string badge, IFormCollection form, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        List<EvidenceRow> rows = [];
        for (int i = 0; i < NominationForm.Rows; i++)
        {
            rows.Add(await evidence.ReadAsync(form, i, problems, cancellationToken));
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
                PupilCode = form[NominationFields.PupilCode],
                Guardian = form[NominationFields.Guardian],
                OtherPerson = form[NominationFields.OtherPerson].Count > 0,
            },
            Evidence = rows,
            Honeypot = form[NominationForm.HoneypotField],
            Key = form[NominationForm.KeyField].ToString(),
        };
    }
}
