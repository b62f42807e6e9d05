using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The form that a piece of evidence takes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Named, but neither linked nor attached.</summary>
    [JsonStringEnumMemberName("statement")]
    Statement,

    /// <summary>An address on the web.</summary>
    [JsonStringEnumMemberName("link")]
    Link,

    /// <summary>An uploaded file.</summary>
    [JsonStringEnumMemberName("file")]
    File,

    /// <summary>The words of a witness.</summary>
    [JsonStringEnumMemberName("testimony")]
    Testimony,
}
