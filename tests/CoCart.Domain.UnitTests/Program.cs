using CoCart.Domain.UnitTests.Pricing.Golden;

return args is ["pricing", var file]
    ? GoldenRun.Check(file, Console.Out)
    : GoldenRun.Misused(Console.Error);
