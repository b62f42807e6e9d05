namespace OpenBadges.LinkedData.JsonLd;

/// <summary>How an active context came about.</summary>
internal readonly record struct Derivation(ActiveContext Active, LocalContext Local, bool OverrideProtected, bool Propagate);
