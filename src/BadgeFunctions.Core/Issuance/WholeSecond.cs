namespace BadgeFunctions.Core.Issuance;

/// <summary>Instants without fractions: a VC-JWT's <c>nbf</c> counts whole seconds and must equal <c>validFrom</c> (OB 3.0 §8.2.4).</summary>
internal static class WholeSecond
{
    public static DateTimeOffset Of(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
