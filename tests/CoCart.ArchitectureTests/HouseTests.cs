namespace CoCart.ArchitectureTests;

public class HouseTests
{
    [Fact]
    public void The_domain_knows_nothing_but_the_platform() =>
        Assert.Empty(Rules.ReferencesTo(Layers.Domain, "CoCart.", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "MediatR", "FluentValidation", "AutoMapper"));

    [Fact]
    public void The_application_knows_the_domain_only() =>
        Assert.Empty(Rules.ReferencesTo(Layers.Application, "CoCart.Infrastructure", "CoCart.Api", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "AutoMapper"));

    [Fact]
    public void The_infrastructure_does_not_know_the_api() => Assert.Empty(Rules.ReferencesTo(Layers.Infrastructure, "CoCart.Api", "AutoMapper"));

    [Fact]
    public void Nothing_in_the_domain_can_be_set_from_outside() => Assert.Empty(Rules.PublicSetters(Layers.Types(Layers.Domain)));

    [Fact]
    public void Handlers_are_internal_sealed_and_named_so() => Assert.Empty(Rules.BadHandlers(Layers.Types(Layers.Application)));

    [Fact]
    public void Validators_are_internal_sealed_and_named_so() => Assert.Empty(Rules.BadValidators(Layers.Types(Layers.Application)));

    [Fact]
    public void Every_command_has_a_validator() => Assert.Empty(Rules.CommandsWithoutValidator([.. Layers.Types(Layers.Application)]));

    [Fact]
    public void Every_controller_says_its_version() => Assert.Empty(Rules.ControllersWithoutVersion(Layers.Types(Layers.Api)));

    [Fact]
    public void What_plug_ins_see_is_ours_or_the_platforms() => Assert.Empty(Rules.ForeignTypes(
        Layers.Types(Layers.Application).Where(type => type.Namespace is "CoCart.Application.Extensions"), "MediatR", "Microsoft.EntityFrameworkCore", "FluentValidation"));

    [Fact]
    public void Files_are_short() => Assert.Empty(Rules.LongFiles(Layers.Sources()));

    [Fact]
    public void Namespaces_equal_folders() => Assert.Empty(Rules.MisplacedNamespaces(Layers.Sources()));

    [Fact]
    public void Folders_have_names_that_say_something() => Assert.Empty(Rules.BannedNames(Layers.Sources()));

    [Fact]
    public void Domain_and_application_are_told_the_time() => Assert.Empty(Rules.StaticClocks(
        Layers.Sources().Where(source => source.Path.StartsWith("src/CoCart.Domain", StringComparison.Ordinal) || source.Path.StartsWith("src/CoCart.Application", StringComparison.Ordinal))));
}
