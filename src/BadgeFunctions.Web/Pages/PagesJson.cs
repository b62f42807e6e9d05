using System.Text.Json.Serialization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Pages.Bag;

namespace BadgeFunctions.Web.Pages;

/// <summary>The JSON that pages carry for themselves, generated at build time.</summary>
[JsonSerializable(typeof(AutosaveAnswer))]
[JsonSerializable(typeof(EvidenceFile))]
internal sealed partial class PagesJson : JsonSerializerContext;
