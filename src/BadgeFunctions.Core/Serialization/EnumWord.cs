using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Serialization;

/// <summary>The stable word by which a value of an enumeration is stored and exchanged.</summary>
public static class EnumWord
{
    /// <summary>The word of a value, as its JSON has it.</summary>
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => Words<T>.All[value];

    /// <summary>The value of a word, or <see langword="null"/>.</summary>
    public static T? Find<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? word)
        where T : struct, Enum
    {
        foreach ((T value, string one) in Words<T>.All)
        {
            if (one == word)
            {
                return value;
            }
        }

        return null;
    }

    private static class Words<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).ToFrozenDictionary(
            field => (T)field.GetValue(null)!,
            field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name);
    }
}
