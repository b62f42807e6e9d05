namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>What a sample's publisher says of it.</summary>
internal enum Promise
{
    /// <summary>It is valid, with or without reservations.</summary>
    Valid,

    /// <summary>It is valid, with a reservation.</summary>
    Warning,

    /// <summary>It is invalid.</summary>
    Invalid,

    /// <summary>It must not be found valid: something it depends on cannot be relied on.</summary>
    NotValid,
}
