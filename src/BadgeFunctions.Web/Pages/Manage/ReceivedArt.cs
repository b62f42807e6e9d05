using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>Lets a form that has to be corrected carry the pictures that already came. What a browser carries is sealed.</summary>
/// <param name="links">Seals.</param>
internal sealed class ReceivedArt(ISignedLinks links)
{
    private const string Purpose = "received-art";
    private const char Separator = '|';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public string? Seal(string? path) => path is null ? null : $"{path}{Separator}{links.Create(Purpose, path, Lifetime)}";

    /// <summary>The path that was sealed, or <see langword="null"/> when the seal does not hold.</summary>
    public string? Open(string? sealedPath) =>
        sealedPath?.Split(Separator, 2) is [string path, string token] && links.Grants(Purpose, path, token) ? path : null;
}
