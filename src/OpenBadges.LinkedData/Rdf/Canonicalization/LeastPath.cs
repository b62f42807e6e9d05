using System.Text;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>A path that is being written, compared all the while with the least one so far.</summary>
internal sealed class LeastPath
{
    private readonly StringBuilder _path = new();
    private int _comparison;

    /// <summary>The least path so far; empty before the first (<c>chosen path</c>).</summary>
    public string Chosen { get; private set; } = "";

    /// <summary>Whether the path is greater than the chosen one, or will be whatever follows.</summary>
    public bool IsBehind => Chosen.Length != 0 && (_comparison > 0 || (_comparison == 0 && _path.Length > Chosen.Length));

    public void Restart()
    {
        _path.Clear();
        _comparison = 0;
    }

    public void Append(string part)
    {
        if (_comparison == 0 && Chosen.Length > _path.Length)
        {
            var rest = Chosen.AsSpan(_path.Length);
            var length = Math.Min(rest.Length, part.Length);
            _comparison = part.AsSpan(0, length).SequenceCompareTo(rest[..length]);
        }

        _path.Append(part);
    }

    /// <summary>Chooses the path if it is the least.</summary>
    public bool TryChoose()
    {
        if (Chosen.Length != 0 && _comparison >= 0 && _path.Length >= Chosen.Length)
        {
            return false;
        }

        Chosen = _path.ToString();
        return true;
    }
}
