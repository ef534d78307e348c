using MediatR;

namespace CoCart.Application.Common.Messaging;

/// <summary>Changes something: runs in one transaction, from fresh data.</summary>
public interface ICommand<out TResponse> : IRequest<TResponse>;

/// <summary>
/// Asks for something. It runs without a transaction; should it find that the cart itself has something to do (a notice
/// to deliver, a line to let go of), it is run once more as a command would be.
/// </summary>
public interface IQuery<out TResponse> : IRequest<TResponse>;
