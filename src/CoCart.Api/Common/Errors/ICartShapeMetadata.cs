using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts;

namespace CoCart.Api.Common.Errors;

/// <summary>A controller whose version has a shape of its own for the cart.</summary>
public interface ICartShapeMetadata
{
    /// <summary>The cart as the version's own route for it answers it.</summary>
    object Shape(CartView cart, CartSession session, IServiceProvider services);
}
