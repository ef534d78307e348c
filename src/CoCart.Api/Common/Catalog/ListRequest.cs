using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Catalog;

/// <summary>Which page of a list is asked for.</summary>
public abstract record ListRequest
{
    /// <summary>Page from 1.</summary>
    [AtLeast(1)]
    public int Page { get; init; } = 1;

    /// <summary>Elements of a page.</summary>
    [Range(1, 100)]
    public int PerPage { get; init; } = 10;
}
