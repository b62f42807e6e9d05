using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Writes expanded items as JSON.</summary>
internal readonly struct ExpandedWriter(Utf8JsonWriter writer)
{
    public void WriteArray(List<ExpandedItem> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(item);
        }

        writer.WriteEndArray();
    }

    private void Write(ExpandedItem item)
    {
        writer.WriteStartObject();
        switch (item)
        {
            case ExpandedNode node:
                WriteNode(node);
                break;
            case ExpandedValue value:
                WriteValue(value);
                break;
            case ExpandedList list:
                WriteArray(Keywords.List, list.Items);
                break;
        }

        WriteText(Keywords.Index, item.Index);
        writer.WriteEndObject();
    }

    private void WriteNode(ExpandedNode node)
    {
        WriteText(Keywords.Id, node.Id);
        if (node.HasReservedId)
        {
            writer.WriteNull(Keywords.Id);
        }

        if (node.Types is not null)
        {
            writer.WriteStartArray(Keywords.Type);
            foreach (var type in node.Types)
            {
                writer.WriteStringValue(type);
            }

            writer.WriteEndArray();
        }

        WriteProperties(node.Properties);
        if (node.Reverse is not null)
        {
            writer.WriteStartObject(Keywords.Reverse);
            WriteProperties(node.Reverse);
            writer.WriteEndObject();
        }

        WriteArray(Keywords.Graph, node.Graph);
        WriteArray(Keywords.Included, node.Included);
    }

    private void WriteValue(ExpandedValue value)
    {
        writer.WritePropertyName(Keywords.Value);
        if (value.Text is not null)
        {
            writer.WriteStringValue(value.Text);
        }
        else
        {
            value.Json.WriteTo(writer);
        }

        WriteText(Keywords.Type, value.Type);
        WriteText(Keywords.Language, value.Language);
        WriteText(Keywords.Direction, value.Direction);
    }

    private void WriteProperties(PropertyMap? properties)
    {
        if (properties is null)
        {
            return;
        }

        foreach (var values in properties.All)
        {
            WriteArray(values.Property, values.Items);
        }
    }

    private void WriteArray(string name, List<ExpandedItem>? items)
    {
        if (items is not null)
        {
            writer.WritePropertyName(name);
            WriteArray(items);
        }
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
