namespace BadgeFunctions.Core.Access.External;

/// <summary>Who signs in to an account at one provider.</summary>
/// <param name="Link">The id of the <see cref="ExternalLink"/>'s row.</param>
internal sealed record ExternalSubject(string Link);
