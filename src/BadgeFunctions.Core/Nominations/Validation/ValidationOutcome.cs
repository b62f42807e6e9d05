using System.Diagnostics.CodeAnalysis;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Either a valid nomination or what is wrong with the draft.</summary>
public sealed class ValidationOutcome
{
    /// <summary>A draft that holds.</summary>
    public ValidationOutcome(ValidNomination nomination)
    {
        Nomination = nomination;
        Problems = [];
    }

    /// <summary>A draft that does not hold, with at least one problem.</summary>
    public ValidationOutcome(IReadOnlyList<Problem> problems)
    {
        ArgumentOutOfRangeException.ThrowIfZero(problems.Count, nameof(problems));
        Problems = problems;
    }

    /// <summary>Whether the draft holds.</summary>
    [MemberNotNullWhen(true, nameof(Nomination))]
    public bool IsValid => Nomination is not null;

    /// <summary>The checked nomination, when there are no problems.</summary>
    public ValidNomination? Nomination { get; }

    /// <summary>All that is wrong, in the order of the form's fields; empty when the draft holds.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
