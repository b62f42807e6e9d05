using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Local.Commands;

/// <summary>What the commands say, in French or English.</summary>
internal static class CommandTexts
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Local.Resources.CommandTexts", typeof(CommandTexts).Assembly);

    public static string Get(string name) => Texts.GetString(name, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"The text {name} is missing.");

    public static string Format(string name, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Get(name), values);
}
