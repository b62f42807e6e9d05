namespace BadgeFunctions.Core.Attendance;

/// <summary>What became of somebody's wish to sign up.</summary>
public enum SignUpOutcome
{
    /// <summary>They are on the list, now or since an earlier time.</summary>
    Taken,

    /// <summary>Signing up is not open, any more or yet.</summary>
    Closed,

    /// <summary>Every place is taken.</summary>
    Full,
}
