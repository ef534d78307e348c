using System.Collections;

namespace CoCart.Api.Common.Json;

/// <summary>A list whose elements are made of another list's whenever they are asked for.</summary>
internal sealed class ShapedList<TSource, TElement>(IReadOnlyList<TSource> source, Func<TSource, TElement> shape) : IReadOnlyList<TElement>
{
    public int Count => source.Count;

    public TElement this[int index] => shape(source[index]);

    public IEnumerator<TElement> GetEnumerator()
    {
        for (var index = 0; index < source.Count; index++)
            yield return shape(source[index]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
