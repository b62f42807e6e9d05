using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Privacy;

/// <summary>Reads what an operator types to name a person: an e-mail address, or the code on a pupil's paper.</summary>
/// <param name="pupils">Says which pupils have an address besides their code.</param>
public sealed class PersonKeys(PupilCodes pupils)
{
    /// <summary>By what everything of the person is found, or <see langword="null"/> when it is neither an address nor a code.</summary>
    public async ValueTask<string?> FindAsync(string? typed, CancellationToken cancellationToken) =>
        EmailAddress.Normalize(typed)
        ?? (await pupils.FindAsync(typed, cancellationToken))?.Pupil.AsNominee.Key
        ?? PupilCode.Normalize(typed);
}
