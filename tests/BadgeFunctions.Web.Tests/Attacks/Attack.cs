using BadgeFunctions.Web.Tests.Access.Matrix;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Attacks;

/// <summary>What a command is tried on: the things of an issuer that is not the caller's.</summary>
internal sealed class Attack(MatrixWorld world, Place place)
{
    /// <summary>The revision of the draft, as its own editors see it.</summary>
    public required string Revision { get; init; }

    /// <summary>The id of a thing.</summary>
    public string this[string name] => world.At(place)[name];

    /// <summary>A command.</summary>
    public T Of<T>()
        where T : notnull => world.Site.Services.GetRequiredService<T>();
}
