using BadgeFunctions.Core;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Nominate;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>Finds what a bag's link opens, and shows it.</summary>
/// <param name="links">Checks tokens and makes new ones.</param>
/// <param name="nominations">The bags.</param>
/// <param name="catalogue">Their badges.</param>
/// <param name="received">Seals files that came with a form that has to be corrected.</param>
/// <param name="options">Lifetimes and limits.</param>
internal sealed class BagPages(
    ISignedLinks links, NominationQueries nominations, ICatalogue catalogue, ReceivedFiles received, IOptions<ServiceOptions> options)
{
    /// <summary>What a link opens: the open bag, or what to answer instead.</summary>
    public async Task<(BagView? View, IResult Instead)> OpenAsync(string id, string? key, CancellationToken cancellationToken)
    {
        if (key is null || !links.Grants(LinkPurposes.Bag, id, key) || await nominations.FindAsync(id, cancellationToken) is not { Value: var bag })
        {
            return (null, ErrorPages.DeadLink);
        }

        // Once it was sent, whoever has the link follows it.
        if (bag.Status != NominationStatus.Draft)
        {
            return (null, ToTracking(id));
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(bag.Badge) is { } badge
            ? (new BagView(bag, badge, snapshot.IssuerOf(badge), key, OwnKey(id), options.Value.MaximumEvidenceLength), ErrorPages.DeadLink)
            : (null, ErrorPages.DeadLink);
    }

    /// <summary>To the bag of somebody who just showed that they read the nominee's address.</summary>
    public IResult ToBag(string id) => PageResult.SeeOther(BagPaths.Bag(id, links.Create(LinkPurposes.Bag, id, options.Value.BagLinkLifetime)));

    /// <summary>To where its nominee follows it.</summary>
    public IResult ToTracking(string id, string? query = null) => PageResult.SeeOther(PagePaths.Tracking(id, OwnKey(id)) + query);

    public static IResult Done(BagView view, string done) => PageResult.SeeOther($"{BagPaths.Bag(view.Bag.Id, view.Key)}&done={done}");

    public static IResult Correct(BagView view, IEnumerable<FieldProblem> problems, int status = StatusCodes.Status422UnprocessableEntity) =>
        PageResult.Of<BagPage>(view with { Problems = new FormProblems([.. problems]) }, status);

    /// <summary>The same page with a piece that has to be corrected; its file is not asked for again.</summary>
    public IResult CorrectPiece(BagView view, EvidenceRow row, IEnumerable<FieldProblem> problems) =>
        Correct(view with { Row = row, Seal = row.File is { } file ? received.Seal(file) : null }, InForm(problems));

    /// <summary>Problems of which some concern the piece as a whole: they are told beside its first field.</summary>
    public static IEnumerable<FieldProblem> InForm(IEnumerable<FieldProblem> problems) => problems.Select(problem =>
        problem.Field == NominationFields.Evidence ? problem with { Field = NominationFields.EvidenceTitle(0) } : problem);

    private string OwnKey(string id) => links.Create(LinkPurposes.Own, id, options.Value.TrackingLinkLifetime);
}
