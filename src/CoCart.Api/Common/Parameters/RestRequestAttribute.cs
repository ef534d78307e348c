using CoCart.Api.Common.Parameters.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoCart.Api.Common.Parameters;

/// <summary>
/// The parameters of an operation. Every property is one, by its name in snake case; its type, its default and the
/// attributes of System.ComponentModel.DataAnnotations say what is accepted.
/// </summary>
public sealed class RestRequestAttribute : RestBindingAttribute
{
    private static readonly RestRequestBinder Maker = new();

    public override BindingSource BindingSource => BindingSource.Custom;

    internal override RestBinder Binder => Maker;
}
