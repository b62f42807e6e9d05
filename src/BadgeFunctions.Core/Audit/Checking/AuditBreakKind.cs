using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>How a chain is broken.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AuditBreakKind>))]
public enum AuditBreakKind
{
    /// <summary>An entry is not there.</summary>
    [JsonStringEnumMemberName("entry-missing")]
    EntryMissing,

    /// <summary>An entry is there that the chain does not know.</summary>
    [JsonStringEnumMemberName("entry-unknown")]
    EntryUnknown,

    /// <summary>What is stored of an entry is not an entry.</summary>
    [JsonStringEnumMemberName("entry-unreadable")]
    EntryUnreadable,

    /// <summary>An entry stands in the place of another.</summary>
    [JsonStringEnumMemberName("entry-misplaced")]
    EntryMisplaced,

    /// <summary>An entry does not have the hash that it names.</summary>
    [JsonStringEnumMemberName("entry-altered")]
    EntryAltered,

    /// <summary>An entry does not follow the one before it.</summary>
    [JsonStringEnumMemberName("entry-unlinked")]
    EntryUnlinked,

    /// <summary>A detail is not there, and nothing in the chain says that it was erased.</summary>
    [JsonStringEnumMemberName("detail-missing")]
    DetailMissing,

    /// <summary>A detail is not the one that the entry was made with.</summary>
    [JsonStringEnumMemberName("detail-altered")]
    DetailAltered,

    /// <summary>There is a detail that no entry names.</summary>
    [JsonStringEnumMemberName("detail-unknown")]
    DetailUnknown,

    /// <summary>What the chain is about is not there, cannot be read, or does not say where the chain ends.</summary>
    [JsonStringEnumMemberName("head-missing")]
    HeadMissing,

    /// <summary>What the chain is about names another end.</summary>
    [JsonStringEnumMemberName("head-differs")]
    HeadDiffers,

    /// <summary>What the chain is about stands elsewhere than the last entry says.</summary>
    [JsonStringEnumMemberName("state-differs")]
    StateDiffers,

    /// <summary>The chain is not the one whose end was kept elsewhere.</summary>
    [JsonStringEnumMemberName("kept-head-differs")]
    KeptHeadDiffers,
}
