using BenchmarkDotNet.Running;
using OpenBadges.Bench;

// "peers" runs the npm reference beside us; anything else is BenchmarkDotNet's.
if (args is ["peers"])
{
    return await Peers.RunAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(Peers).Assembly).Run(args);
return 0;
