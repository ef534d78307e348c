using System.Diagnostics;
using System.Runtime.InteropServices;
using CoCart.HistoryChecker.Running;

using var stop = new CancellationTokenSource();
using var interruption = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
var interval = TimeSpan.FromSeconds(30);
try
{
    var options = RunOptions.Parse(args);
    Console.WriteLine($"{options}");
    var watch = Stopwatch.StartNew();
    var run = new Run(options);
    var running = run.RunAsync(stop.Token);
    while (await Task.WhenAny(running, Task.Delay(interval)) != running)
        Console.WriteLine($"{run.Operations} operations after {watch.Elapsed.TotalSeconds:0} s");

    var report = await running;
    foreach (var violation in report.Violations)
        Console.WriteLine($"VIOLATION {violation}\n");
    Console.WriteLine($"{report}; longest search {report.LongestSearch} steps; {watch.Elapsed.TotalSeconds:0} s");
    Console.WriteLine(report.Violations.Count is 0 ? "Every answer can be explained." : "FAILED");

    return report.Violations.Count is 0 ? 0 : 1;
}
catch (ArgumentException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped.");
    return 3;
}

void End(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
