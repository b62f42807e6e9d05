namespace BadgeFunctions.Core.Classes;

/// <summary>The most that a class may hold.</summary>
public static class ClassLimits
{
    /// <summary>The length of a class's name, in UTF-16 units.</summary>
    public const int Name = 60;

    /// <summary>The length of a school year, in UTF-16 units.</summary>
    public const int SchoolYear = 20;

    /// <summary>Pupils of a class.</summary>
    public const int Pupils = 100;

    /// <summary>A pasted or uploaded list, in bytes.</summary>
    public const int List = 128 * 1024;
}
