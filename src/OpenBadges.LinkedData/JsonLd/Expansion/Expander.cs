using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The Expansion algorithm (JSON-LD 1.1 API §5.1.2), for one document and without frames.</summary>
internal sealed class Expander(ContextProcessor contexts, Budget budget)
{
    private readonly List<Member> _members = [];
    private readonly TypeScoping _typeScoping = new(contexts);

    public JsonLdOptions Options => contexts.Options;

    public bool Is10 => Options.Mode == ProcessingMode.JsonLd10;

    public Expanded Expand(ActiveContext active, string? property, JsonElement element, bool fromMap = false)
    {
        budget.SpendValue();
        switch (element.ValueKind)
        {
            // Step 1.
            case JsonValueKind.Null:
                return Expanded.Nothing;

            // Step 5.
            case JsonValueKind.Array:
                return ExpandArray(active, property, element, fromMap);

            // Step 6.
            case JsonValueKind.Object:
                budget.Enter();
                var result = ExpandMap(active, property, element, fromMap);
                budget.Leave();
                return result;

            // Step 4.
            default:
                return ExpandScalar(active, property, element);
        }
    }

    public void Enter() => budget.Enter();

    public void Leave() => budget.Leave();

    public void Spend() => budget.SpendValue();

    public void Refuse(string code, string? detail = null)
    {
        if (Options.Safe)
        {
            throw JsonLdCodes.Refuse(code, detail);
        }
    }

    public ActiveContext Apply(ActiveContext active, LocalContext local, bool overrideProtected = false, bool propagate = true) =>
        contexts.Process(active, local, overrideProtected, propagate);

    /// <summary>Steps 13 and 14: reads the members of an object into a map.</summary>
    public void ExpandMembers(in Frame frame, ResultMap result, JsonElement element)
    {
        var start = Read(element);
        ExpandMembers(frame, result, element, start);
        _members.RemoveRange(start, _members.Count - start);
    }

    private void ExpandMembers(in Frame frame, ResultMap result, JsonElement element, int start)
    {
        List<string>? nests = null;
        var end = _members.Count;
        for (var i = start; i < end; i++)
        {
            var (key, value) = _members[i];

            // 13.1
            if (key == Keywords.Context)
            {
                continue;
            }

            // 13.2 and 13.3
            var definition = frame.Active.Find(key);
            var expanded = definition is null ? IriExpansion.Expand(frame.Active, key) : definition.IriMapping;
            if (expanded is null || (!expanded.StartsWith('@') && !expanded.Contains(':', StringComparison.Ordinal)))
            {
                Refuse(JsonLdCodes.UnsafeProperty, key);
                continue;
            }

            if (!Keywords.Contain(expanded))
            {
                // 13.5 to 13.14
                new MemberExpansion(this, frame, result).Expand(key, expanded, definition, value);
                continue;
            }

            // 13.4.1
            if (frame.Property == Keywords.Reverse)
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReversePropertyMap);
            }

            if (expanded == Keywords.Nest)
            {
                // 13.4.14
                (nests ??= []).Add(key);
            }
            else
            {
                new KeywordExpansion(this, frame, result).Expand(expanded, value);
            }
        }

        // Step 14.
        foreach (var nest in nests ?? [])
        {
            new NestExpansion(this, frame, result).Expand(nest, element.GetProperty(nest));
        }
    }

    private Expanded ExpandScalar(ActiveContext active, string? property, JsonElement element)
    {
        // 4.1
        if (property is null or Keywords.Graph)
        {
            Refuse(JsonLdCodes.UnsafeValue);
            return Expanded.Nothing;
        }

        // 4.2 and 4.3
        var definition = active.Find(property);
        if (definition?.LocalContext is { } scoped)
        {
            active = Apply(active, scoped, overrideProtected: true);
            definition = active.Find(property);
        }

        return ValueExpansion.Expand(active, definition, element, Options.Safe);
    }

    private Expanded ExpandArray(ActiveContext active, string? property, JsonElement element, bool fromMap)
    {
        budget.Enter();
        var result = new List<ExpandedItem>(element.GetArrayLength());
        var inList = active.Find(property)?.Containers.HasFlag(Containers.List) ?? false;

        // 5.2
        foreach (var item in element.EnumerateArray())
        {
            // 5.2.1 to 5.2.3
            var expanded = Expand(active, property, item, fromMap);
            if (inList && expanded.Array is not null)
            {
                result.Add(Is10 ? throw JsonLdCodes.Refuse(JsonLdCodes.ListOfLists) : new ExpandedList(expanded.Array));
            }
            else
            {
                expanded.AddTo(result);
            }
        }

        budget.Leave();
        return result;
    }

    private Expanded ExpandMap(ActiveContext active, string? property, JsonElement element, bool fromMap)
    {
        // Step 3.
        var scoped = active.Find(property)?.LocalContext;

        // Step 7.
        if (active.Previous is not null && !fromMap && !StaysInScope(active, element))
        {
            active = active.Previous;
        }

        // Step 8.
        if (scoped is not null)
        {
            active = Apply(active, scoped, overrideProtected: true);
        }

        // Step 9.
        var start = Read(element);
        foreach (var (key, context) in CollectionsMarshal.AsSpan(_members)[start..])
        {
            if (key == Keywords.Context)
            {
                active = Apply(active, new LocalContext(context, Options.Base, isShared: false));
            }
        }

        // Steps 10 to 12.
        var typeScoped = active;
        var inputType = _typeScoping.Apply(ref active, CollectionsMarshal.AsSpan(_members)[start..]);

        var result = new ResultMap();
        ExpandMembers(new Frame(active, typeScoped, property, inputType), result, element, start);
        _members.RemoveRange(start, _members.Count - start);

        // Steps 15 to 20.
        return MapCompletion.Complete(this, result, property);
    }

    /// <summary>Step 7: whether an object is a value, or nothing but a reference.</summary>
    private static bool StaysInScope(ActiveContext active, JsonElement element)
    {
        var count = element.GetPropertyCount();
        foreach (var member in element.EnumerateObject())
        {
            var expanded = IriExpansion.Expand(active, member.Name);
            if (expanded == Keywords.Value || (expanded == Keywords.Id && count == 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Read(JsonElement element)
    {
        var start = _members.Count;
        foreach (var property in element.EnumerateObject())
        {
            _members.Add(new Member(property.Name, property.Value));
        }

        return start;
    }
}
