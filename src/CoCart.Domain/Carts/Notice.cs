namespace CoCart.Domain.Carts;

/// <summary>Kinds of notices, in the order in which they are shown.</summary>
public enum NoticeType
{
    Error,
    Success,
    Notice,
    Info,
}

/// <summary>Something to tell the customer once, in the next cart document.</summary>
public sealed record Notice(NoticeType Type, string Text);
