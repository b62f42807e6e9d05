namespace OpenBadges.Shared;

/// <summary>A part of a document that a test keeps: it is compared, or written when a variable of the environment is 1.</summary>
internal static class WrittenPart
{
    public static void CompareOrWrite(string variable, string document, string begin, string end, string part)
    {
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path);
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            File.WriteAllText(path, text[..from] + part + text[to..]);
            return;
        }

        Assert.Equal(part, text[from..to]);
    }
}
