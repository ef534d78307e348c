namespace CoCart.Application.Management;

/// <summary>Keeps the documents of some kinds.</summary>
public interface IDocumentKeeper
{
    bool Holds(StoreKind kind);
}
