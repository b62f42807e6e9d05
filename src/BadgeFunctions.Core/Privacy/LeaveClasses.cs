using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Core.Privacy;

/// <summary>Takes an erased person off the lists of the classes they were in.</summary>
internal sealed class LeaveClasses(PupilCodes pupils, ChangeClass classes)
{
    public async Task ExecuteAsync(string key, CancellationToken cancellationToken)
    {
        IReadOnlyList<PupilInClass> found = await pupils.FindAsync(key, cancellationToken) is { } pupil
            ? [pupil]
            : await pupils.FindByAddressAsync(key, cancellationToken);
        foreach (PupilInClass one in found)
        {
            await classes.RemoveAsync(one.Class.Id, one.Pupil.Id, cancellationToken);
        }
    }
}
