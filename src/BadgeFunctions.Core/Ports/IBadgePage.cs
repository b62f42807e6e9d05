using System.Globalization;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Ports;

/// <summary>Renders an award's public page as a whole, static HTML document.</summary>
public interface IBadgePage
{
    /// <summary>The page as UTF-8 HTML in a language.</summary>
    ValueTask<ReadOnlyMemory<byte>> RenderAsync(PublicAward award, CultureInfo culture, CancellationToken cancellationToken);
}
