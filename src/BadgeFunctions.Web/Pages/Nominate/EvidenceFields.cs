namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>The names of a row's fields beyond those of the command.</summary>
internal static class EvidenceFields
{
    /// <summary>What the names of a row's fields start with.</summary>
    public static string Row(int index) => $"evidence[{index}].";

    /// <summary>The chosen file.</summary>
    public static string File(int index) => $"evidence[{index}].file";

    /// <summary>A file that came with an earlier attempt, sealed by <see cref="ReceivedFiles"/>.</summary>
    public static string Received(int index) => $"evidence[{index}].received";

    /// <summary>Set when that file is not to be attached after all.</summary>
    public static string Drop(int index) => $"evidence[{index}].drop";
}
