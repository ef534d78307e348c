namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>Stands for the type that a version's own route for the cart answers: each document has its own.</summary>
public abstract class VersionCart;
