using System.Text.Json.Serialization;

namespace BadgeFunctions.Contracts;

/// <summary>JSON of <see cref="Note"/>.</summary>
[JsonSerializable(typeof(Note))]
public sealed partial class NoteJson : JsonSerializerContext;
