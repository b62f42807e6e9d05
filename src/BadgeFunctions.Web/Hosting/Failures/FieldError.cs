namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">The field as the request spells it, such as <c>evidence[0].url</c>.</param>
/// <param name="Code">A stable code, such as <c>required</c>.</param>
/// <param name="Message">One sentence for people, in the request's language.</param>
public sealed record FieldError(string Field, string Code, string Message);
