using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Who decided, where it was no single person.</summary>
internal static class NamesOfRecord
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.NamesOfRecord", typeof(NamesOfRecord).Assembly);

    /// <summary>Several holders of the badge.</summary>
    public static string Peers(string language) => Text("peers", language);

    /// <summary>Nobody: what the badge requires is held.</summary>
    public static string Pathway(string language) => Text("pathway", language);

    private static string Text(string name, string language) =>
        Texts.GetString(name, CultureInfo.GetCultureInfo(language)) ?? throw new InvalidOperationException($"The name of record {name} is missing.");
}
