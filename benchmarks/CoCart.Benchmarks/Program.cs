using BenchmarkDotNet.Running;
using CoCart.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PricingBenchmarks).Assembly).Run(args);
