using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>The addresses of the pages of a list.</summary>
internal static class ReviewPaths
{
    public static string List(string? badge, NominationStatus? status, string? continuation = null)
    {
        QueryString query = QueryString.Create("status", status is { } one ? StatusLabel.Key(one) : ReviewStatuses.All);
        if (badge is not null)
        {
            query = query.Add("badge", badge);
        }

        return PagePaths.Review + (continuation is null ? query : query.Add("continuation", continuation));
    }
}
