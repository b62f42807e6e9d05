using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>Shows the editor again, with everything that was typed.</summary>
/// <param name="catalogue">From which other badges are chosen.</param>
/// <param name="received">Lets the form carry the pictures that came.</param>
internal sealed class EditAnswers(ICatalogue catalogue, ReceivedArt received)
{
    /// <summary>With what has to be corrected.</summary>
    public async Task<IResult> CorrectAsync(
        Issuer issuer, BadgeState? state, BadgeForm form, IEnumerable<FieldProblem> problems, CancellationToken cancellationToken) => PageResult.Of<EditPage>(
            await ViewAsync(issuer, state, form, cancellationToken) with { Problems = new FormProblems([.. problems]) }, StatusCodes.Status422UnprocessableEntity);

    /// <summary>With what somebody else saved in the meantime. Saving again is then on purpose.</summary>
    public async Task<IResult> CompareAsync(Issuer issuer, BadgeState theirs, BadgeForm form, CancellationToken cancellationToken)
    {
        EditView view = await ViewAsync(issuer, theirs, form with { Revision = theirs.Revision }, cancellationToken);
        return PageResult.Of<EditPage>(
            view with { Theirs = BadgeDifference.Between(form, BadgeEntries.Write(theirs.Entry, theirs.Revision), Texts.Current) },
            StatusCodes.Status409Conflict);
    }

    private async Task<EditView> ViewAsync(Issuer issuer, BadgeState? state, BadgeForm form, CancellationToken cancellationToken) => new()
    {
        Issuer = issuer,
        State = state,
        Form = form,
        Catalogue = await catalogue.CurrentAsync(cancellationToken),
        Seals = new DraftArt(received.Seal(form.Received.Png), received.Seal(form.Received.Svg)),
    };
}
