using AutoMapper;
using CoCart.Api.V2;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoCart.Api.FunctionalTests.Carts;

public class MappingTests
{
    [Fact]
    public void Every_member_of_every_answer_has_a_source() =>
        new MapperConfiguration(mapper => mapper.AddMaps(typeof(V2Attribute).Assembly), NullLoggerFactory.Instance).AssertConfigurationIsValid();
}
