namespace OpenBadges.LinkedData.Rdf;

/// <summary>What a blank node is called in a line.</summary>
internal interface IBlankNodeNames
{
    string NameOf(int blank);
}
