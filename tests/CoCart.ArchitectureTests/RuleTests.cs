using MediatR;

namespace CoCart.ArchitectureTests;

/// <summary>Each rule catches who breaks it.</summary>
public class RuleTests
{
    [Fact]
    public void A_forbidden_reference_is_found() => Assert.Contains("CoCart.Domain", Rules.ReferencesTo(Layers.Application, "CoCart.Domain"));

    [Fact]
    public void A_public_setter_is_found_but_not_init() => Assert.Equal(["Open.Value"], Rules.PublicSetters([typeof(Open)]));

    [Fact]
    public void A_public_handler_is_found() => Assert.Equal(["PublicHandler"], Rules.BadHandlers([typeof(PublicHandler)]));

    [Fact]
    public void A_command_without_validator_is_found() => Assert.Equal(["LonelyCommand"], Rules.CommandsWithoutValidator([typeof(LonelyCommand)]));

    [Fact]
    public void A_controller_without_version_is_found() => Assert.Equal(["BareController"], Rules.ControllersWithoutVersion([typeof(BareController)]));

    [Fact]
    public void A_foreign_type_in_a_signature_is_found() => Assert.NotEmpty(Rules.ForeignTypes([typeof(PublicHandler), typeof(IPipelineBehavior<,>)], "MediatR"));

    [Theory]
    [InlineData("src/CoCart.Domain/Carts/Cart.cs", 250, false)]
    [InlineData("src/CoCart.Domain/Carts/Cart.cs", 251, true)]
    [InlineData("src/CoCart.Domain/Carts/Other.cs", 201, true)]
    public void A_long_file_is_found(string path, int lines, bool isLong) => Assert.Equal(isLong, Rules.LongFiles([(path, new string[lines])]).Any());

    [Fact]
    public void A_misplaced_namespace_is_found() =>
        Assert.Single(Rules.MisplacedNamespaces([("src/CoCart.Domain/Carts/Cart.cs", ["namespace CoCart.Domain.Baskets;"])]));

    [Fact]
    public void A_folder_that_says_nothing_is_found() => Assert.Single(Rules.BannedNames([("src/CoCart.Domain/Helpers/Cart.cs", [])]));

    [Fact]
    public void A_static_clock_is_found() => Assert.Single(Rules.StaticClocks([("a.cs", ["var now = DateTimeOffset.UtcNow;"])]));
}

public sealed class Open
{
    public int Value { get; set; }

    public int Fixed { get; init; }
}

public sealed record LonelyCommand : IRequest<int>;

public sealed class PublicHandler : IRequestHandler<LonelyCommand, int>
{
    public Task<int> Handle(LonelyCommand request, CancellationToken cancellationToken) => Task.FromResult(1);
}

public sealed class BareController;
