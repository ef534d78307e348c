using System.Globalization;
using BenchmarkDotNet.Running;
using CoCart.Benchmarks;

if (args is ["generate", var folder, var products])
    StoreGenerator.Write(folder, int.Parse(products, CultureInfo.InvariantCulture));
else if (args is ["queries", var count])
    Console.Out.WriteLine(string.Join('\n', GeneratedQueries.Of(int.Parse(count, CultureInfo.InvariantCulture))));
else
    BenchmarkSwitcher.FromAssembly(typeof(PricingBenchmarks).Assembly).Run(args);
