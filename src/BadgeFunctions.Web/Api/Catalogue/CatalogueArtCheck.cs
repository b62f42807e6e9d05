using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>Whether exactly the art that a catalogue names came with it.</summary>
internal static class CatalogueArtCheck
{
    public static IReadOnlyList<CatalogueError> Check(CatalogueDocument catalogue, CatalogueUpload upload)
    {
        List<CatalogueError> errors = [];
        HashSet<string> named = new(StringComparer.Ordinal);
        for (int i = 0; i < catalogue.Badges.Count; i++)
        {
            if (catalogue.Badges[i].Image is not { } image)
            {
                continue;
            }

            foreach ((string member, string name) in new[] { ("png", image.Png), ("svg", image.Svg) })
            {
                named.Add(name);
                if (!upload.Art.ContainsKey(name))
                {
                    errors.Add(new CatalogueError($"badges[{i}].image.{member}", CatalogueErrorCodes.ArtMissing, name));
                }
            }
        }

        errors.AddRange(upload.Art.Keys.Where(name => !named.Contains(name)).Select(name => new CatalogueError(name, CatalogueErrorCodes.ArtNotNamed)));
        return errors;
    }
}
