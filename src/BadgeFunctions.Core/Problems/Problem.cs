namespace BadgeFunctions.Core.Problems;

/// <summary>What is wrong with one field of what somebody sent. The sentence comes from the resources by its code.</summary>
/// <param name="Field">The field in the API's spelling; <c>evidence[0].url</c> for a list's member.</param>
/// <param name="Code">A stable code, such as <c>required</c>.</param>
/// <param name="Limit">A number the sentence names, such as the longest length.</param>
/// <param name="Day">A day the sentence names, such as the one from which on it would be right.</param>
public sealed record Problem(string Field, string Code, int? Limit = null, DateOnly? Day = null);
