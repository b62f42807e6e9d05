namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>A table in a document that a test keeps: it is compared, or written when WRITE_CONFORMANCE is 1.</summary>
internal static class WrittenTable
{
    public static void CompareOrWrite(string document, string begin, string end, string table)
    {
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path);
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("WRITE_CONFORMANCE") == "1")
        {
            File.WriteAllText(path, text[..from] + table + text[to..]);
            return;
        }

        Assert.Equal(table, text[from..to]);
    }
}
