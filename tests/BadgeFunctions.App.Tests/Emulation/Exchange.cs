using System.Text;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>One request on its way through the proxy.</summary>
internal sealed class Exchange(HttpContext context, HttpClient client, Uri target, byte[] body)
{
    private const string Busy = """{"odata.error":{"code":"ServerBusy","message":{"lang":"en-US","value":"The server is busy."}}}""";

    public async Task<HttpResponseMessage> ForwardAsync()
    {
        using HttpRequestMessage request = new(new HttpMethod(context.Request.Method), target);
        if (body.Length > 0 || context.Request.ContentLength is not null)
        {
            request.Content = new ByteArrayContent(body);
        }

        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in context.Request.Headers)
        {
            if (name is not ("Host" or "Connection" or "Transfer-Encoding") && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
    }

    public async Task AnswerAsync(HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach ((string name, IEnumerable<string> values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (name is not ("Connection" or "Keep-Alive" or "Transfer-Encoding"))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        if (!HttpMethods.IsHead(context.Request.Method) && answer.StatusCode is not (System.Net.HttpStatusCode.NoContent or System.Net.HttpStatusCode.NotModified))
        {
            await context.Response.Body.WriteAsync(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    /// <summary>Breaks the connection.</summary>
    public void Cut() => context.Abort();

    /// <summary>What the service says when a partition or an account is over its limit.</summary>
    public async Task ThrottleAsync()
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers["x-ms-error-code"] = "ServerBusy";
        context.Response.Headers["x-ms-retry-after-ms"] = "1";
        context.Response.Headers.RetryAfter = "1";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Busy);
    }

    /// <summary>The same, inside the answer to a transaction.</summary>
    public async Task ThrottleInsideAsync()
    {
        string answer = string.Join(
            "\r\n",
            "--batchresponse_1", "Content-Type: multipart/mixed; boundary=changesetresponse_1", "",
            "--changesetresponse_1", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
            "HTTP/1.1 503 Service Unavailable", "DataServiceVersion: 3.0;", "Content-Type: application/json;odata=minimalmetadata", "",
            Busy.Replace("The server", "0:The server", StringComparison.Ordinal), "--changesetresponse_1--", "--batchresponse_1--", "");
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = "multipart/mixed; boundary=batchresponse_1";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer));
    }
}
