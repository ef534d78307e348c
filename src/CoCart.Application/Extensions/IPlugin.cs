using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoCart.Application.Extensions;

/// <summary>
/// What a plug-in assembly must have at least one of: a public class with a constructor without parameters. It registers
/// the plug-in's implementations of the other interfaces here, once, before the server starts.
/// </summary>
public interface IPlugin
{
    void Register(IServiceCollection services, IConfiguration configuration);
}
