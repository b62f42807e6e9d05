using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>The names of the bag's fields, and its text as typed.</summary>
internal static class BagForm
{
    /// <summary>The field of the revision that the form was opened with.</summary>
    public const string RevisionField = "revision";

    /// <summary>The buttons' field.</summary>
    public const string ActionField = "action";

    /// <summary>The button that sends the bag, where all others keep it.</summary>
    public const string Send = "send";

    public static BagText Read(IFormCollection form) => new()
    {
        FamilyName = form[NominationFields.FamilyName],
        GivenName = form[NominationFields.GivenName],
        Function = form[NominationFields.Function],
        WorkplaceName = form[NominationFields.WorkplaceName],
        WorkplaceTown = form[NominationFields.WorkplaceTown],
        WorkplaceUai = form[NominationFields.WorkplaceUai],
        Reason = form[NominationFields.Reason],
        Guardian = form[NominationFields.Guardian],
    };
}
