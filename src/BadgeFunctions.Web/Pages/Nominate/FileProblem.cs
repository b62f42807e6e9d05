using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>Says why a file was not kept.</summary>
internal static class FileProblem
{
    /// <summary>The sentence for a code of <see cref="Core.Nominations.Uploads.EvidenceUpload"/>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="maximum">The longest file, in bytes.</param>
    /// <param name="texts">The words.</param>
    public static string Describe(string code, long maximum, Texts texts) => texts.Format($"evidence.{code}", texts.Size(maximum));
}
