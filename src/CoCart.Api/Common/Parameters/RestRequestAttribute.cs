using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoCart.Api.Common.Parameters;

/// <summary>
/// The parameters of an operation. Every property is one, by its name in snake case; its type, its default and the
/// attributes of System.ComponentModel.DataAnnotations say what is accepted.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RestRequestAttribute : Attribute, IBinderTypeProviderMetadata
{
    public Type BinderType => typeof(RestRequestBinder);

    public BindingSource BindingSource => BindingSource.Custom;
}

/// <summary>A number, or a text that is one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumericAttribute : Attribute;
