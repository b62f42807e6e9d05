namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>Who calls. All but the first and the last two have their role at one issuer, which is above one and beside another.</summary>
public enum MatrixRole
{
    /// <summary>Nobody known.</summary>
    Anonymous,

    /// <summary>A reviewer from outside, with a seat in a session of the issuer and no account.</summary>
    Outsider,

    /// <summary>A member of the commission.</summary>
    Reviewer,

    /// <summary>An assessor.</summary>
    Assessor,

    /// <summary>A manager.</summary>
    Manager,

    /// <summary>An administrator of the installation.</summary>
    Administrator,

    /// <summary>An operator of the installation.</summary>
    Operator,
}
