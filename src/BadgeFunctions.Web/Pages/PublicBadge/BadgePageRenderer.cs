using System.Collections.Concurrent;
using System.Globalization;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>
/// Renders the public page of an award. Awards of one badge differ in a few values only: the component is rendered once
/// for all of them, and each page is put together from its bytes.
/// </summary>
/// <param name="logging">For the component renderer.</param>
internal sealed class BadgePageRenderer(ILoggerFactory logging) : IBadgePage
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

        return template.Fill(Marks.ValuesOf(view), PageText.Encoder);
    }

    /// <summary>Renders the component itself.</summary>
    internal async Task<string> RenderAsync(PublicBadgeView view)
    {
        // Of its own: the page is made outside of any request, and needs nothing that belongs to one.
        await using ServiceProvider services = new ServiceCollection().AddSingleton(PageText.Encoder).BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, logging);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PublicBadgePage.View)] = view });
            return (await renderer.RenderComponentAsync<PublicBadgePage>(parameters)).ToHtmlString();
        });
    }
}
