using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Web.Api.Privacy;

/// <summary>What there was of a person.</summary>
/// <param name="Records">Each nomination that held personal data, and what became of it.</param>
public sealed record ErasureResource(IReadOnlyList<PersonalRecord> Records);
