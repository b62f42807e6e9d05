namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>Where the thing is that is called for, seen from the caller's issuer.</summary>
public enum Place
{
    /// <summary>At the caller's issuer.</summary>
    Own,

    /// <summary>At an issuer below.</summary>
    Below,

    /// <summary>At another issuer.</summary>
    Other,
}
