using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A member of a JSON object, its name read once.</summary>
internal readonly record struct Member(string Key, JsonElement Value);
