using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>
/// Renders the public page of an award. Awards of one badge differ in a few values only: the component is rendered once
/// for all of them, and each page is put together from its bytes.
/// </summary>
/// <param name="services">For the component renderer.</param>
/// <param name="logging">For the component renderer.</param>
/// <param name="encoder">Escapes values as the component renderer does.</param>
internal sealed class BadgePageRenderer(IServiceProvider services, ILoggerFactory logging, HtmlEncoder encoder) : IBadgePage
{
    private readonly ConcurrentDictionary<TemplateKey, PageTemplate> _templates = new();

    public async ValueTask<ReadOnlyMemory<byte>> RenderAsync(PublicAward award, CultureInfo culture, CancellationToken cancellationToken)
    {
        PublicBadgeView view = PublicBadgeView.Of(award, Texts.Of(culture));
        TemplateKey key = TemplateKey.Of(view);
        if (!_templates.TryGetValue(key, out PageTemplate? template))
        {
            template = _templates.GetOrAdd(key, PageTemplate.Cut(await RenderAsync(Marks.Replace(view)), Marks.All));
        }

        return template.Fill(Marks.ValuesOf(view), encoder);
    }

    /// <summary>Renders the component itself.</summary>
    internal async Task<string> RenderAsync(PublicBadgeView view)
    {
        await using HtmlRenderer renderer = new(services, logging);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PublicBadgePage.View)] = view });
            return (await renderer.RenderComponentAsync<PublicBadgePage>(parameters)).ToHtmlString();
        });
    }
}
