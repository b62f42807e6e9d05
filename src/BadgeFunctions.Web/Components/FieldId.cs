namespace BadgeFunctions.Web.Components;

/// <summary>The HTML id of a form's field, from its name.</summary>
internal static class FieldId
{
    /// <summary><c>evidence[0].url</c> becomes <c>evidence-0-url</c>.</summary>
    public static string Of(string name) => name.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace("]", string.Empty, StringComparison.Ordinal);

    /// <summary>The id of the field's error message.</summary>
    public static string ErrorOf(string name) => $"{Of(name)}-error";
}
