using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>From one page to the next.</summary>
internal static class Navigation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Does something that leads to another page, or to the same one anew, and waits until that is there.</summary>
    public static async Task FollowAsync(this IPage page, Func<Task> act)
    {
        TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage there) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        try
        {
            await act();
            await arrived.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        finally
        {
            page.DOMContentLoaded -= Arrive;
        }
    }
}
