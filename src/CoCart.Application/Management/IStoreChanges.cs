using System.Text.Json;

namespace CoCart.Application.Management;

/// <summary>Changes the documents that describe the store, as part of the transaction of a command.</summary>
public interface IStoreChanges
{
    /// <summary>Does what takes long and needs no transaction, so that nobody waits for it: passwords are hashed.</summary>
    Task PrepareAsync(IEnumerable<JsonElement> fields, CancellationToken cancellationToken);

    /// <summary>Runs work that is stored as a whole or not at all, whatever else is stored with it.</summary>
    Task<TResult> AttemptAsync<TResult>(Func<Task<TResult>> work, CancellationToken cancellationToken);

    /// <summary>Makes a document of the fields; answers it as it is kept.</summary>
    Task<JsonElement> CreateAsync(StorePlace place, JsonElement fields, StoreEditor editor, CancellationToken cancellationToken);

    /// <summary>Changes the fields that are named and leaves all others.</summary>
    Task<JsonElement> UpdateAsync(StorePlace place, string id, JsonElement fields, StoreEditor editor, CancellationToken cancellationToken);

    /// <summary>Deletes a document, or moves it to the trash where the kind has one and it is not forced; answers what it was.</summary>
    Task<JsonElement> DeleteAsync(StorePlace place, string id, bool isForced, StoreEditor editor, CancellationToken cancellationToken);

    /// <summary>Keeps a document as another shop tells it, new or known.</summary>
    Task TakeAsync(StorePlace place, JsonElement document, CancellationToken cancellationToken);

    /// <summary>Forgets a document that another shop has deleted; one that is not known is forgotten already.</summary>
    Task ForgetAsync(StorePlace place, int id, CancellationToken cancellationToken);

    /// <summary>Brings up to date what is derived of the changed documents, and tells all processes that the store has changed.</summary>
    Task SettleAsync(CancellationToken cancellationToken);

    /// <summary>Has this process see the change at once; others do within a quarter of a second.</summary>
    void Announce();
}

/// <summary>Who changes the store.</summary>
public enum StoreEditor
{
    /// <summary>A shop manager: users other than customers and subscribers are not his to change.</summary>
    Manager,
    Administrator,
}
