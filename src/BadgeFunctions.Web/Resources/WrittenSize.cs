namespace BadgeFunctions.Web.Resources;

/// <summary>Sizes of files as people write them.</summary>
public static class WrittenSize
{
    private const double Kilobyte = 1024;
    private const double Megabyte = Kilobyte * Kilobyte;

    /// <summary>A number of bytes in the unit that suits it.</summary>
    public static string Size(this Texts texts, long bytes) => bytes switch
    {
        < (long)Kilobyte => texts.Format("site.size-bytes", bytes),
        < (long)Megabyte => texts.Format("site.size-kilobytes", Math.Ceiling(bytes / Kilobyte).ToString("N0", texts.Culture)),
        _ => texts.Format("site.size-megabytes", Math.Round(bytes / Megabyte, 1).ToString("#,0.#", texts.Culture)),
    };
}
