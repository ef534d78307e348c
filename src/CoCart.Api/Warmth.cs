using AutoMapper;
using CoCart.Api.Common.Json;
using CoCart.Api.V2.Carts;

namespace CoCart.Api;

/// <summary>What the first cart would have to wait for is made while the start waits for the database.</summary>
internal static class Warmth
{
    public static void Give(IServiceProvider services)
    {
        services.GetRequiredService<IMapper>();
        JsonFaces.DropIn.GetTypeInfo(typeof(CartResponse));
    }
}
