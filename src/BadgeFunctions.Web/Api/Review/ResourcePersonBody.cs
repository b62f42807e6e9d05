using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>Somebody who can help an applicant further, as a program names them.</summary>
/// <param name="Name">Who; needed with a contact.</param>
/// <param name="Contact">How to reach them: an address, a number or a place.</param>
public sealed record ResourcePersonBody(string? Name, string? Contact)
{
    internal ResourcePerson ToPerson() => new(Name ?? string.Empty, Contact);
}
