namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>A style sheet, a script or a picture that comes with the service.</summary>
/// <param name="Name">Its path in the Assets folder.</param>
/// <param name="Content">All bytes.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Version">Changes when the content does.</param>
internal sealed record Asset(string Name, ReadOnlyMemory<byte> Content, string ContentType, string Version);
