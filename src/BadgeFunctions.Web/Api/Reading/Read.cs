using BadgeFunctions.Web.Hosting.Failures;

namespace BadgeFunctions.Web.Api.Reading;

/// <summary>What a request's body held, or why it could not be read.</summary>
/// <typeparam name="T">What it was to hold.</typeparam>
/// <param name="Value">The content, when there is no problem.</param>
/// <param name="Problem">The answer to give instead.</param>
internal readonly record struct Read<T>(T? Value, ProblemResult? Problem)
    where T : class
{
    public static implicit operator Read<T>(T value) => new(value, null);

    public static implicit operator Read<T>(ProblemResult problem) => new(null, problem);
}
