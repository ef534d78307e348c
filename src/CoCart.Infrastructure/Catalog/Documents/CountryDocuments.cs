using System.Net;
using System.Text.Json;
using CoCart.Domain.Stores;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes the table of countries of the store's records.</summary>
internal static class CountryDocuments
{
    public static Countries Of(ILookup<string, (string Key, JsonElement Json)> records)
    {
        var names = new Dictionary<string, string>();
        var states = new Dictionary<string, string>();
        foreach (var (code, json) in records[StoreRecordKinds.Country])
        {
            names[code] = WebUtility.HtmlDecode(json.Text("name"));
            foreach (var state in json.List("states"))
                states[$"{code}:{state.Text("code")}"] = WebUtility.HtmlDecode(state.Text("name"));
        }

        var continents = new Dictionary<string, string>();
        foreach (var (code, json) in records[StoreRecordKinds.Continent])
            foreach (var country in json.List("countries"))
                continents[country.Text("code")] = code;

        return new Countries(names, states, continents);
    }
}
