using System.Net;
using System.Text.Json;
using BadgeFunctions.Local.Tests.Service;

namespace BadgeFunctions.Local.Tests.Crash;

/// <summary>A service that is killed after certain numbers of answers, and started again; its clients repeat what failed.</summary>
internal sealed class Crashing(string data) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private Queue<int> _thresholds = new();
    private ServiceProcess? _service;
    private int _answers;

    public int Killed { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken) => _service = await ServiceProcess.StartAsync(data, cancellationToken);

    /// <summary>Kills when this many more answers have come, for each number.</summary>
    public void KillAfter(Queue<int> thresholds)
    {
        _answers = 0;
        _thresholds = thresholds;
    }

    /// <summary>Sends until the expected answer comes.</summary>
    public async Task<JsonDocument> SendAsync(Func<HttpRequestMessage> request, HttpStatusCode expected, CancellationToken cancellationToken)
    {
        while (true)
        {
            ServiceProcess current = _service!;
            try
            {
                using HttpResponseMessage response = await current.Client.SendAsync(request(), cancellationToken);
                string body = await response.Content.ReadAsStringAsync(cancellationToken);
                Assert.True(response.StatusCode == expected, $"{response.StatusCode}: {body}");
                await CountAsync(cancellationToken);
                return JsonDocument.Parse(body.Length == 0 ? "{}" : body);
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException or ObjectDisposedException)
            {
                await RestartedAsync(current, cancellationToken);
            }
        }
    }

    /// <summary>Waits until no message is on its way.</summary>
    public async Task DrainedAsync(CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(50));
        long active;
        do
        {
            await timer.WaitForNextTickAsync(cancellationToken);
            using JsonDocument queues = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "/api/operations/queues"), HttpStatusCode.OK, cancellationToken);
            JsonElement items = queues.RootElement.GetProperty("items");
            active = items.EnumerateArray().Sum(queue => queue.GetProperty("active").GetInt64());
        }
        while (active > 0);
    }

    public void Dispose()
    {
        _service?.Dispose();
        _gate.Dispose();
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        int answers = Interlocked.Increment(ref _answers);
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_thresholds.TryPeek(out int threshold) && answers >= threshold)
            {
                _thresholds.Dequeue();
                await _service!.KillAsync();
                Killed++;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task RestartedAsync(ServiceProcess failed, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (ReferenceEquals(_service, failed))
            {
                _service = await ServiceProcess.StartAsync(data, cancellationToken);
                failed.Dispose();
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
