namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>The codes of <see cref="CatalogueError"/>; each has a sentence in the resources.</summary>
public static class CatalogueErrorCodes
{
    /// <summary>The file is longer than a catalogue may be.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The file is not JSON, or nested too deeply.</summary>
    public const string Malformed = "malformed";

    /// <summary>A text where a number belongs, or the like.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>Nothing was given.</summary>
    public const string Required = "required";

    /// <summary>More characters than the limit.</summary>
    public const string TooLong = "too-long";

    /// <summary>More entries than the limit.</summary>
    public const string TooMany = "too-many";

    /// <summary>Control characters that no text needs.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Not an id that can stand in an address.</summary>
    public const string Id = "id";

    /// <summary>Given a second time.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>An id that another badge has or had: ids are for ever.</summary>
    public const string Taken = "taken";

    /// <summary>No issuer of that id.</summary>
    public const string UnknownIssuer = "unknown-issuer";

    /// <summary>Issuers that are above each other in a circle, or one above itself.</summary>
    public const string ParentCycle = "parent-cycle";

    /// <summary>No badge of that id.</summary>
    public const string UnknownBadge = "unknown-badge";

    /// <summary>Badges that each require the next, and the last the first: nobody could ever earn them.</summary>
    public const string Cycle = "cycle";

    /// <summary>Not one of the values that are possible.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A level outside the scale.</summary>
    public const string Level = "level";

    /// <summary>Less than one, or more than there can be.</summary>
    public const string Count = "count";

    /// <summary>Not a day as <c>yyyy-MM-dd</c>.</summary>
    public const string Day = "day";

    /// <summary>A call that closes before it opens.</summary>
    public const string Order = "order";

    /// <summary>Not an ISO 8601 duration of years, months, weeks or days.</summary>
    public const string Validity = "validity";

    /// <summary>Not an absolute http or https address.</summary>
    public const string Url = "url";

    /// <summary>Not the address of a host alone.</summary>
    public const string Origin = "origin";

    /// <summary>The installation's own address.</summary>
    public const string AddressTaken = "address-taken";

    /// <summary>Not an e-mail address.</summary>
    public const string Email = "email";

    /// <summary>Not the relative name of a file of the right type.</summary>
    public const string FileName = "file-name";

    /// <summary>A file that the catalogue names did not come with it.</summary>
    public const string ArtMissing = "art-missing";

    /// <summary>A file came with the catalogue that it does not name.</summary>
    public const string ArtNotNamed = "art-not-named";

    /// <summary>Art that cannot be used.</summary>
    public const string ArtUnusable = "art-unusable";
}
