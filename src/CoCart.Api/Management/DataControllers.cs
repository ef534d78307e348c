using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The countries and their states.</summary>
[Tags("Data")]
[Resource("Country", "Countries", typeof(CountryDocument))]
[Route("wc/v3/data/countries")]
public sealed class CountriesController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Country);
}

/// <summary>The continents and their countries.</summary>
[Tags("Data")]
[Resource("Continent", "Continents", typeof(ContinentDocument))]
[Route("wc/v3/data/continents")]
public sealed class ContinentsController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Continent);
}

/// <summary>The currencies.</summary>
[Tags("Data")]
[Resource("Currency", "Currencies", typeof(CurrencyDocument))]
[Route("wc/v3/data/currencies")]
public sealed class CurrenciesController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Currency);
}
