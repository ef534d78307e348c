using System.Threading.Channels;
using CoCart.Application.Extensions;
using CoCart.Application.Plugins;
using CoCart.Domain.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Plugins;

/// <summary>
/// Brings events to those who want them, behind the requests' backs. Each handler has a queue of its own, so that one that
/// is slow misses only its own events.
/// </summary>
internal sealed class CartEventPump : BackgroundService
{
    private readonly AsyncServiceScope _scope;
    private readonly PluginGuard _guard;
    private readonly ILogger<CartEventPump> _logger;
    private readonly List<(ICartEventHandler Handler, Channel<CartEvent> Queue)> _queues;

    public CartEventPump(IServiceScopeFactory scopes, PluginGuard guard, IOptions<PluginOptions> options, ILogger<CartEventPump> logger)
    {
        (_scope, _guard, _logger) = (scopes.CreateAsyncScope(), guard, logger);
        _queues = [.. _scope.ServiceProvider.GetServices<ICartEventHandler>().Select(handler => (handler, Queue(handler, options.Value.EventQueue)))];
    }

    /// <summary>Takes events along; never waits and never fails.</summary>
    public void Take(IEnumerable<CartEvent> events)
    {
        foreach (var cartEvent in events)
            foreach (var (_, queue) in _queues)
                queue.Writer.TryWrite(cartEvent);
    }

    public override void Dispose()
    {
        base.Dispose();
        _scope.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(_queues.Select(queue => HandAsync(queue.Handler, queue.Queue, stoppingToken)));

    private async Task HandAsync(ICartEventHandler handler, Channel<CartEvent> queue, CancellationToken stoppingToken)
    {
        await foreach (var cartEvent in queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await _guard.CallAsync(handler, token => HandAsync(handler, cartEvent, token), stoppingToken);
            }
            catch (DomainException)
            {
                // the guard has logged it; an event is not told twice
            }
        }
    }

    private static async ValueTask<CartEvent> HandAsync(ICartEventHandler handler, CartEvent cartEvent, CancellationToken cancellationToken)
    {
        await handler.HandleAsync(cartEvent, cancellationToken);

        return cartEvent;
    }

    private Channel<CartEvent> Queue(ICartEventHandler handler, int capacity) => Channel.CreateBounded<CartEvent>(
        new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
        dropped => _logger.LogWarning("{Handler} is too slow: the event {Kind} is dropped.", handler.GetType().FullName, dropped.Kind));
}
