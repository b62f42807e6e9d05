namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>The most that a nomination may hold. Lengths are in UTF-16 units, as an HTML form's <c>maxlength</c> counts.</summary>
public static class NominationLimits
{
    /// <summary>The length of a family or a given name.</summary>
    public const int Name = 100;

    /// <summary>The length of what the nominee does.</summary>
    public const int Function = 200;

    /// <summary>The length of a workplace's name, and of its town.</summary>
    public const int Workplace = 200;

    /// <summary>The length of the reason.</summary>
    public const int Reason = 5000;

    /// <summary>The length of the title of a piece of evidence.</summary>
    public const int Title = 300;

    /// <summary>The length of a link, as typed and as kept.</summary>
    public const int Url = 2000;

    /// <summary>Colleagues who are asked to put evidence into a bag.</summary>
    public const int Contributors = 10;

    /// <summary>The length of a witness's name.</summary>
    public const int Witness = 200;

    /// <summary>Pieces of evidence.</summary>
    public const int Evidence = 20;
}
