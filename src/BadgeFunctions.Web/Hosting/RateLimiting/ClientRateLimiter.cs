using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Hosting.RateLimiting;

/// <summary>Token buckets by client address: a minute's worth may come at once, and the bucket refills evenly.</summary>
internal static class ClientRateLimiter
{
    // Beyond this the bucket would refill faster than its clock ticks.
    private const int MostPerMinute = 60_000;
    private const int Ipv6NetworkBytes = 8;

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = RejectAsync;
        options.AddPolicy(RateLimits.Nominations, context => Bucket(context, web => web.NominationsPerMinute));
        options.AddPolicy(RateLimits.Uploads, context => Bucket(context, web => web.UploadsPerMinute));
        options.AddPolicy(RateLimits.UploadParts, context => Bucket(context, web => web.UploadPartsPerMinute));
        options.AddPolicy(RateLimits.Verifications, context => Bucket(context, web => web.VerificationsPerMinute));
        options.AddPolicy(RateLimits.PupilCodes, context => Bucket(context, web => web.PupilCodesPerMinute));
        options.AddPolicy(RateLimits.SignIns, context => Bucket(context, web => web.SignInsPerMinute));
        options.AddPolicy(RateLimits.Exports, context => Bucket(context, web => web.ExportsPerMinute));
        options.AddPolicy(RateLimits.SignUps, context => Bucket(context, web => web.SignUpsPerMinute));
    }

    private static RateLimitPartition<string> Bucket(HttpContext context, Func<WebOptions, int> perMinuteOf)
    {
        WebOptions options = context.RequestServices.GetRequiredService<IOptions<WebOptions>>().Value;
        int perMinute = perMinuteOf(options);
        return perMinute is <= 0 or > MostPerMinute
            ? RateLimitPartition.GetNoLimiter(string.Empty)
            : RateLimitPartition.GetTokenBucketLimiter(KeyOf(options.ClientAddress(context)), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
                QueueLimit = 0,
            });
    }

    // One IPv6 client has a whole network of addresses to send from.
    private static string KeyOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, Ipv6NetworkBytes),
        _ => address.ToString(),
    };

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        double wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? after.TotalSeconds : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait)).ToString(CultureInfo.InvariantCulture);
        await FailureResponses.WriteAsync(rejected.HttpContext, ProblemKind.TooManyRequests);
    }
}
