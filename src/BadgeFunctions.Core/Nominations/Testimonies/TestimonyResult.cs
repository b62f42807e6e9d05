using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>What became of a witness's answer.</summary>
/// <param name="State">Where the testimony stands now, or <see langword="null"/> when there is none to be written.</param>
/// <param name="Problems">What is wrong with what was typed; nothing was changed then.</param>
public sealed record TestimonyResult(TestimonyState? State, IReadOnlyList<Problem> Problems);
