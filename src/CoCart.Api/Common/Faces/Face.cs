namespace CoCart.Api.Common.Faces;

/// <summary>The two ways in which the same routes answer.</summary>
public enum Face
{
    /// <summary><c>/wp-json</c>: the byte shapes that existing apps know, empty maps as <c>[]</c>.</summary>
    DropIn,

    /// <summary><c>/api</c>: one type per field, for generated clients.</summary>
    Typed,
}
