using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>How somebody signed in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SessionOrigin>))]
public enum SessionOrigin
{
    /// <summary>By a link that was handed to them: the operator's at the start, an outside reviewer's.</summary>
    [JsonStringEnumMemberName("link")]
    Link,

    /// <summary>By an access token.</summary>
    [JsonStringEnumMemberName("token")]
    Token,

    /// <summary>By a link mailed to the address of their account.</summary>
    [JsonStringEnumMemberName("mail")]
    Mail,

    /// <summary>By their organisation's identity provider.</summary>
    [JsonStringEnumMemberName("provider")]
    Provider,
}
