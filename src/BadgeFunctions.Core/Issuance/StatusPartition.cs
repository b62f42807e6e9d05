using System.Globalization;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Where an issuer's status lists are kept: one partition a list, with the list and a row for each position taken.</summary>
internal static class StatusPartition
{
    public const string List = "list";

    public static string Of(string issuer, int number) => string.Create(CultureInfo.InvariantCulture, $"status:{issuer}:{number}");

    public static string Position(int index) => string.Create(CultureInfo.InvariantCulture, $"i:{index}");
}
