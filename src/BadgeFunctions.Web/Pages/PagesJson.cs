using System.Text.Json.Serialization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Uploads;

namespace BadgeFunctions.Web.Pages;

/// <summary>The JSON that pages carry for themselves, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(AutosaveAnswer))]
[JsonSerializable(typeof(EvidenceFile))]
[JsonSerializable(typeof(UploadStart))]
internal sealed partial class PagesJson : JsonSerializerContext;
