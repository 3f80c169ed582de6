using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace IsoGovernance.Tests;

public class ValueListTests
{
    private static readonly string[] OneAndTwo = ["one", "two"], TwoAndOne = ["two", "one"], One = ["one"];

    [Fact]
    public void The_default_list_is_empty()
    {
        ValueList<string> list = default;
        Assert.True(list.Count == 0);
        Assert.Empty(list);
        Assert.Empty(list.Items);
        Assert.False(((IEnumerable)list).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Every_way_to_an_empty_list_leads_to_the_default()
    {
        ValueList<string>[] empty = [default, [], Array.Empty<string>(), new ValueList<string>([]), ValueList.From(new List<string>()), (string[]?)null];
        foreach (var list in empty)
        {
            Assert.Equal(default, list);
            Assert.True(list == default);
            Assert.Equal(default(ValueList<string>).GetHashCode(), list.GetHashCode());
        }
    }

    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> one = OneAndTwo, other = ["one", "two"];
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Lists_differ_by_an_item_by_the_order_and_by_the_number()
    {
        ValueList<string> list = OneAndTwo;
        foreach (var other in new ValueList<string>[] { TwoAndOne, One, default, ["one", "two", "two"], ["one", "Two"] })
        {
            Assert.True(list != other);
            Assert.False(list.Equals(other));
        }
        Assert.False(list.Equals((object)OneAndTwo));
    }

    [Fact]
    public void A_list_keeps_its_items_when_the_source_changes()
    {
        string[] source = ["one", "two"];
        ValueList<string> converted = source, made = new((IEnumerable<string>)source), from = ValueList.From(source);
        source[0] = "changed";
        Assert.Equal("one", converted[0]);
        Assert.Equal("one", made[0]);
        Assert.Equal("one", from[0]);
    }

    [Fact]
    public void A_collection_expression_makes_a_list_in_order()
    {
        ValueList<int> list = [3, 1, 2];
        Assert.Equal([3, 1, 2], list.ToArray());
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void A_null_item_is_refused_on_every_way()
    {
        string[] withNull = ["one", null!];
        Assert.Throws<ArgumentException>(() => new ValueList<string>((IEnumerable<string>)withNull));
        Assert.Throws<ArgumentException>(() => ValueList.From(withNull));
        Assert.Throws<ArgumentException>(() => { ValueList<string> list = withNull; _ = list; });
        Assert.Throws<ArgumentException>(() => { ValueList<string> list = ["one", null!]; _ = list; });
    }

    [Fact]
    public void A_null_sequence_is_refused_but_a_null_array_is_the_empty_list()
    {
        Assert.Throws<ArgumentNullException>(() => new ValueList<string>((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => ValueList.From<string>(null!));
        ValueList<string> list = (string[]?)null;
        Assert.Empty(list);
    }

    [Fact]
    public void A_position_outside_the_list_is_refused()
    {
        ValueList<string> list = OneAndTwo;
        Assert.Equal("two", list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<string>)[0]);
    }

    [Fact]
    public void A_list_can_be_walked_both_ways()
    {
        ValueList<string> list = OneAndTwo;
        Assert.True(list.AsEnumerable().SequenceEqual(OneAndTwo, StringComparer.Ordinal));
        Assert.True(((IEnumerable)list).Cast<string>().SequenceEqual(OneAndTwo, StringComparer.Ordinal));
    }

    [Fact]
    public void The_debuggers_text_tells_the_number_of_items()
    {
        Assert.Equal("0 items", default(ValueList<int>).ToString());
        Assert.Equal("1 item", new ValueList<int>([7]).ToString());
        Assert.Equal("3 items", new ValueList<int>([7, 8, 9]).ToString());
    }
}
