using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>Reads the editor's form and receives its pictures.</summary>
/// <param name="uploads">Receives pictures.</param>
/// <param name="received">Knows the pictures of earlier attempts.</param>
internal sealed class BadgeFormReader(ArtUploads uploads, ReceivedArt received)
{
    private const int MostCalls = 50;

    /// <summary>Reads everything; what is wrong with a picture is added to <paramref name="problems"/>.</summary>
    public async Task<BadgeForm> ReadAsync(IFormCollection form, BadgeState? state, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        bool drop = form[BadgeFormFields.DropArt].Count > 0;
        DraftArt art = new(
            await ReceiveAsync(form, BadgeFormFields.Png, BadgeFormFields.PngReceived, ArtFormat.Png, problems, cancellationToken),
            await ReceiveAsync(form, BadgeFormFields.Svg, BadgeFormFields.SvgReceived, ArtFormat.Svg, problems, cancellationToken));
        return new BadgeForm
        {
            Revision = form[BadgeFormFields.Revision].ToString(),
            Id = form[BadgeFormFields.Id],
            Name = form[BadgeFormFields.Name],
            Description = Text(form, BadgeFormFields.Description),
            Criteria = Text(form, BadgeFormFields.Criteria),
            Skills = Text(form, BadgeFormFields.Skills),
            Approval = form[BadgeFormFields.Approval],
            Peers = form[BadgeFormFields.Peers],
            Requires = All(form, BadgeFormFields.Requires),
            RequiredCount = form[BadgeFormFields.RequiredCount],
            Opens = All(form, BadgeFormFields.Opens),
            Set = form[BadgeFormFields.Set],
            Level = form[BadgeFormFields.Level],
            Years = form[BadgeFormFields.Validity],
            Months = form[BadgeFormFields.ValidityMonths],
            Days = form[BadgeFormFields.ValidityDays],
            Calls = Calls(form),
            Minors = form[BadgeFormFields.Minors].Count > 0,
            GuardianConsent = form[BadgeFormFields.GuardianConsent].Count > 0,
            Retries = form[BadgeFormFields.Retries].Count > 0,
            Endorsable = form[BadgeFormFields.Endorsable].Count > 0,
            HasPng = art.Png is not null || (!drop && state?.Entry.Image?.Png is not null),
            HasSvg = art.Svg is not null || (!drop && state?.Entry.Image?.Svg is not null),
            Received = art,
            Alt = form[BadgeFormFields.Alt],
            AltEn = form[BadgeFormFields.AltEn],
            DropArt = drop,
        };
    }

    // Browsers send line ends as CR LF; a definition that nobody changed must stay what it is.
    private static string Text(IFormCollection form, string field) => form[field].ToString().ReplaceLineEndings("\n");

    private static string[] All(IFormCollection form, string field) => [.. form[field].OfType<string>().Distinct()];

    private static CallRow[] Calls(IFormCollection form)
    {
        List<CallRow> calls = [];
        for (int i = 0; i < MostCalls && (form.ContainsKey(BadgeFormFields.CallOpens(i)) || form.ContainsKey(BadgeFormFields.CallCloses(i))); i++)
        {
            calls.Add(new CallRow(form[BadgeFormFields.CallOpens(i)], form[BadgeFormFields.CallCloses(i)]));
        }

        return [.. calls.Where(call => !call.IsEmpty)];
    }

    private async Task<string?> ReceiveAsync(
        IFormCollection form, string field, string receivedField, ArtFormat format, List<FieldProblem> problems, CancellationToken cancellationToken)
    {
        string? earlier = received.Open(form[receivedField]);
        if (form.Files[field] is not { } chosen)
        {
            return earlier;
        }

        try
        {
            await using Stream content = chosen.OpenReadStream();
            string path = await uploads.ReceiveAsync(content, format, cancellationToken);
            if (earlier is not null)
            {
                await uploads.DiscardAsync(earlier, cancellationToken);
            }

            return path;
        }
        catch (BadgeArtException unusable)
        {
            problems.Add(new FieldProblem(field, Texts.Current[$"manage.{field}"], ArtProblem.Describe(unusable.Code, Texts.Current)));
            return earlier;
        }
    }
}
