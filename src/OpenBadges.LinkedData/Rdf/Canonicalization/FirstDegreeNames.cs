namespace OpenBadges.LinkedData.Rdf;

/// <summary><c>a</c> for the node that is looked at, <c>z</c> for every other (RDFC-1.0 §4.6.3, step 3.1.1.1).</summary>
internal readonly struct FirstDegreeNames(int reference) : IBlankNodeNames
{
    public string NameOf(int blank) => blank == reference ? "a" : "z";
}
