using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Nominations.Submission;

/// <summary>Finds the pupil whom a code on paper stands for: without an address, the school is the contact.</summary>
/// <param name="pupils">The pupils of all classes.</param>
public sealed class PupilNominees(PupilCodes pupils)
{
    /// <summary>
    /// The same nomination about the pupil of its code, by the address where the class list has one; or
    /// <see langword="null"/> when nobody has the code or the badge is not meant for pupils.
    /// </summary>
    internal async ValueTask<ValidNomination?> ResolveAsync(ValidNomination nomination, Badge badge, CancellationToken cancellationToken) => nomination switch
    {
        { Nominee.Code: null } => nomination,
        { Nominee.Code: { } code } when badge.Minors && await pupils.FindAsync(code, cancellationToken) is { } found =>
            nomination with { Nominee = found.Pupil.AsNominee },
        _ => null,
    };
}
