using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>A piece of evidence.</summary>
/// <param name="Id">Unique in its nomination.</param>
/// <param name="Kind">What form it takes.</param>
/// <param name="Title">What it is.</param>
/// <param name="Date">The day it dates from.</param>
/// <param name="Url">For a link: the address.</param>
/// <param name="File">For a file: what it is like.</param>
/// <param name="Judgement">The commission's opinion, once given.</param>
public sealed record EvidenceResource(
    string Id, EvidenceKind Kind, string? Title, DateOnly? Date, string? Url, EvidenceFileResource? File, EvidenceJudgement? Judgement)
{
    internal static EvidenceResource Of(Evidence piece) => new(
        piece.Id,
        piece.Kind,
        piece.Title,
        piece.Date,
        piece.Url,
        piece.File is { } file ? new EvidenceFileResource(file.Name, file.ContentType, file.Length) : null,
        piece.Judgement);
}
