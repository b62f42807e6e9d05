namespace BadgeFunctions.Core.Catalogue.Emblems;

// One step of a path in SVG's verbs: M and L use To, C all three, Z none.
internal readonly record struct OutlineStep(char Verb, EmblemPoint Control1, EmblemPoint Control2, EmblemPoint To);
