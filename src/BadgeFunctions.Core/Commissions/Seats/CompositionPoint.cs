namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>What a commission needs to be composed as its rules say.</summary>
public enum CompositionPoint
{
    /// <summary>Enough members, and not too many.</summary>
    Size,

    /// <summary>Members from enough departments.</summary>
    Departments,

    /// <summary>A holder of a badge of the agenda.</summary>
    Holder,

    /// <summary>Somebody who presides.</summary>
    Chair,

    /// <summary>Somebody who leads through the agenda.</summary>
    Facilitator,

    /// <summary>Somebody who writes.</summary>
    Secretary,
}
