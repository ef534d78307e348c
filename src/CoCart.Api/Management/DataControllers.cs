using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The countries and their states.</summary>
[Route("wc/v3/data/countries")]
public sealed class CountriesController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Country);
}

/// <summary>The continents and their countries.</summary>
[Route("wc/v3/data/continents")]
public sealed class ContinentsController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Continent);
}

/// <summary>The currencies.</summary>
[Route("wc/v3/data/currencies")]
public sealed class CurrenciesController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Currency);
}
