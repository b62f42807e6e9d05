using System.Text;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>IRI references: their form, and resolving them by RFC 3986 §5.2 without any normalisation.</summary>
internal static class IriReference
{
    public static bool IsAbsolute(string value) => Iri.HasScheme(value);

    public static bool IsBlank(string value) => value.StartsWith("_:", StringComparison.Ordinal);

    /// <summary>Transforms a reference (RFC 3986 §5.2.2); without a base it stays as it is.</summary>
    public static string Resolve(string? baseIri, string reference)
    {
        if (baseIri is null || Iri.HasScheme(reference))
        {
            return reference;
        }

        var root = Parts.Of(baseIri);
        var target = Parts.Of(reference);
        var (authority, path, query) = (target.Authority, target.Path, target.Query);
        if (target.Authority is null)
        {
            authority = root.Authority;
            if (path.Length == 0)
            {
                path = root.Path;
                query ??= root.Query;
            }
            else
            {
                path = RemoveDots(path[0] == '/' ? path : Merge(root, path));
            }
        }
        else
        {
            path = RemoveDots(path);
        }

        var result = new StringBuilder().Append(root.Scheme).Append(':');
        if (authority is not null)
        {
            result.Append("//").Append(authority);
        }

        result.Append(path);
        if (query is not null)
        {
            result.Append('?').Append(query);
        }

        if (target.Fragment is not null)
        {
            result.Append('#').Append(target.Fragment);
        }

        return result.ToString();
    }

    /// <summary>RFC 3986 §5.2.3.</summary>
    private static string Merge(Parts root, string path) =>
        root.Authority is not null && root.Path.Length == 0 ? "/" + path : root.Path[..(root.Path.LastIndexOf('/') + 1)] + path;

    /// <summary>RFC 3986 §5.2.4.</summary>
    private static string RemoveDots(string path)
    {
        var input = path.AsSpan();
        var output = new char[path.Length + 1];
        var length = 0;
        while (!input.IsEmpty)
        {
            if (input.StartsWith("../"))
            {
                input = input[3..];
            }
            else if (input.StartsWith("./") || input.StartsWith("/./"))
            {
                input = input[2..];
            }
            else if (input is "/.")
            {
                input = "/";
            }
            else if (input.StartsWith("/../") || input is "/..")
            {
                input = input.Length == 3 ? "/" : input[3..];
                length = Math.Max(0, output.AsSpan(0, length).LastIndexOf('/'));
            }
            else if (input is "." or "..")
            {
                input = [];
            }
            else
            {
                var end = input[1..].IndexOf('/') + 1;
                var segment = end == 0 ? input : input[..end];
                segment.CopyTo(output.AsSpan(length));
                length += segment.Length;
                input = input[segment.Length..];
            }
        }

        return new string(output, 0, length);
    }

    /// <summary>The components of a reference (RFC 3986, appendix B).</summary>
    private readonly record struct Parts(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
    {
        public static Parts Of(string value)
        {
            string? scheme = null, authority = null, query = null, fragment = null;
            if (Iri.HasScheme(value))
            {
                (scheme, value) = Cut(value, value.IndexOf(':'));
            }

            if (value.IndexOf('#') is >= 0 and var hash)
            {
                (value, fragment) = Cut(value, hash);
            }

            if (value.IndexOf('?') is >= 0 and var mark)
            {
                (value, query) = Cut(value, mark);
            }

            if (value.StartsWith("//", StringComparison.Ordinal))
            {
                var slash = value.IndexOf('/', 2);
                authority = slash < 0 ? value[2..] : value[2..slash];
                value = slash < 0 ? "" : value[slash..];
            }

            return new Parts(scheme, authority, value, query, fragment);
        }

        private static (string Before, string After) Cut(string value, int at) => (value[..at], value[(at + 1)..]);
    }
}
