using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Classes;

/// <summary>What became of a change to a class.</summary>
/// <param name="Class">The class as it now is; <see langword="null"/> when there is none that the actor may change, or problems.</param>
/// <param name="Problems">What is wrong; nothing was changed then.</param>
public sealed record ClassResult(ClassList? Class, IReadOnlyList<Problem> Problems)
{
    internal static ClassResult NotFound { get; } = new(null, []);

    internal static ClassResult Done(ClassList list) => new(list, []);

    internal static ClassResult Invalid(IReadOnlyList<Problem> problems) => new(null, problems);
}
