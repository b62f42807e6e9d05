using System.Net;
using System.Net.Http.Headers;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>
/// Fetches documents from the public internet over http and https on their own ports, without cookies, credentials or
/// proxy, within limits of time, size and redirections. What the service published itself is read without a network.
/// </summary>
internal sealed class SafeDocumentLoader : IDisposable
{
    private const int MaximumRedirections = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly ProductInfoHeaderValue Product = new("BadgeFunctions", "1.0");

    private readonly OwnDocuments _own;
    private readonly HttpMessageInvoker _http;

    public SafeDocumentLoader(IOutboundNetwork network, OwnDocuments own)
    {
        _own = own;
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = (context, cancellationToken) => network.ConnectAsync(context.DnsEndPoint, cancellationToken),
        });
    }

    public async ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, int maximumLength, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            return await FollowAsync(uri, accept, maximumLength, deadline.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LinkedDocumentException(LinkedDocumentFailure.Unreachable, late);
        }
        catch (Exception error) when (error is HttpRequestException or (IOException and not LinkedDocumentException))
        {
            bool refused = error.GetBaseException() is AddressRefusedException;
            throw new LinkedDocumentException(refused ? LinkedDocumentFailure.Refused : LinkedDocumentFailure.Unreachable, error);
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<LinkedDocument> FollowAsync(Uri uri, string accept, int maximumLength, CancellationToken cancellationToken)
    {
        for (int redirections = 0; ; redirections++)
        {
            if (await _own.FindAsync(uri, cancellationToken) is { } path)
            {
                return await _own.ReadAsync(uri, path, cancellationToken);
            }

            if (!MayReach(uri) || redirections > MaximumRedirections)
            {
                throw new LinkedDocumentException(LinkedDocumentFailure.Refused);
            }

            using HttpRequestMessage request = new(HttpMethod.Get, uri);
            request.Headers.TryAddWithoutValidation("Accept", accept);
            request.Headers.UserAgent.Add(Product);
            using HttpResponseMessage response = await _http.SendAsync(request, cancellationToken);
            if (TargetOf(uri, response) is not { } target)
            {
                byte[] body = await BoundedContent.ReadAsync(response.Content, maximumLength, cancellationToken);
                return new LinkedDocument((int)response.StatusCode, body, response.Content.Headers.ContentType?.MediaType, uri);
            }

            uri = target;
        }
    }

    private static bool MayReach(Uri uri) =>
        uri is { Scheme: "https", Port: 443 or 80 } or { Scheme: "http", Port: 80 or 443 } && uri.UserInfo.Length == 0;

    private static Uri? TargetOf(Uri from, HttpResponseMessage response)
    {
        if (response is not { StatusCode: HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect, Headers.Location: { } location })
        {
            return null;
        }

        Uri target = new(from, location);
        return from.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps
            ? throw new LinkedDocumentException(LinkedDocumentFailure.Refused)
            : target;
    }
}
