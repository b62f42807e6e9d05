using System.Net;
using System.Text;

namespace BadgeFunctions.App.Bench.Started;

/// <summary>A table service that holds nothing, without a network.</summary>
internal sealed class NothingStored : HttpMessageHandler
{
    private const string Answer = """{"odata.error":{"code":"ResourceNotFound","message":{"lang":"en-US","value":"The specified resource does not exist."}}}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            RequestMessage = request,
            Content = new StringContent(Answer, Encoding.UTF8, "application/json"),
        });
}
