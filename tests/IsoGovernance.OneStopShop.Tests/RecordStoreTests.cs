using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneStopShop.Storage;

namespace OneStopShop.Tests;

/// <summary>Both stores keep the same promises.</summary>
public sealed class RecordStoreTests
{
    private static readonly RecordKey Key = new("r", "system", "s");

    public static TheoryData<string> Stores => Shop.Stores;

    [PostgreSqlFact]
    public async Task PostgreSQL_holds_aggregates_as_jsonb_and_is_up_to_date()
    {
        await using var shop = new Shop(Shop.PostgreSql);
        await using var context = await shop.Services.GetRequiredService<IDbContextFactory<RecordsContext>>().CreateDbContextAsync();

        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.False(context.Database.HasPendingModelChanges());
        var audits = await context.Database.SqlQuery<int>(
            $"SELECT sum(jsonb_array_length(body -> 'internalAudits'))::int AS \"Value\" FROM records WHERE register = 'can-tho-2023' AND kind = 'system'").SingleAsync();
        Assert.Equal(32, audits);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_record_comes_back_as_it_was_saved_with_its_version(string store)
    {
        await using var shop = new Shop(store);
        const string json = """{"id":"s","name":"Hệ thống 1 – “thử”","target":12.50,"deep":[{"a":null},[true]]}""";

        Assert.True(await SaveAsync(shop, Key, 0, json));
        Assert.True(await SaveAsync(shop, Key, 1, json));

        var found = await shop.Store.FindAsync(Key, default);
        Assert.Equal(2, found!.Version);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(found.Json)));
        Assert.Equal(Key, Assert.Single(await shop.Store.AllAsync("r", default)).Key);
        Assert.DoesNotContain((byte)'\n', found.Json);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_save_of_a_version_that_was_not_seen_changes_nothing(string store)
    {
        await using var shop = new Shop(store);
        Assert.True(await SaveAsync(shop, Key, 0, """{"id":"s","name":"one"}"""));

        foreach (var seen in new[] { 0, 2, 7 }) Assert.False(await SaveAsync(shop, Key, seen, """{"id":"s","name":"other"}"""));

        var found = await shop.Store.FindAsync(Key, default);
        Assert.Equal(1, found!.Version);
        Assert.Equal("one", (string?)JsonNode.Parse(found.Json)!["name"]);
        Assert.False(await SaveAsync(shop, new("r", "system", "none"), 1, """{"id":"none"}"""));
        Assert.Null(await shop.Store.FindAsync(new("r", "system", "none"), default));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Many_writers_at_once_lose_nothing(string store)
    {
        await using var shop = new Shop(store);
        Assert.True(await SaveAsync(shop, Key, 0, """{"id":"s","entries":[]}"""));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => AddAsync(shop, writer))));

        var found = await shop.Store.FindAsync(Key, default);
        Assert.Equal(17, found!.Version);
        Assert.Equal(Enumerable.Range(0, 16), JsonNode.Parse(found.Json)!["entries"]!.AsArray().Select(entry => (int)entry!).Order());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Identifiers_of_any_characters_are_records_of_their_own(string store)
    {
        await using var shop = new Shop(store);
        string[] ids = ["a/b", "..", "A1", "a1", "01/2023 – đợt 1", new string('x', 600), "%2F", "'; DROP TABLE records; --", "con"];

        foreach (var id in ids) Assert.True(await SaveAsync(shop, Key with { Id = id }, 0, new JsonObject { ["id"] = id }.ToJsonString()));

        foreach (var id in ids) Assert.Equal(id, (string?)JsonNode.Parse((await shop.Store.FindAsync(Key with { Id = id }, default))!.Json)!["id"]);
        Assert.Equal(ids.Order(StringComparer.Ordinal), (await shop.Store.AllAsync("r", default)).Select(record => record.Key.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_samples_are_put_in_once(string store)
    {
        await using var shop = new Shop(store);

        Assert.Equal(["can-tho-2023", "da-nang-2021", "song-cong"], await shop.Store.RegistersAsync(default));
        await shop.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<RegisterSeed>().Single().StartAsync(default);
        Assert.All(await shop.Store.AllAsync("song-cong", default), record => Assert.Equal(1, record.Version));
        Assert.Empty(await shop.Store.AllAsync("none", default));
    }

    [Fact]
    public async Task A_second_process_cannot_open_the_files_and_no_name_leads_out_of_them()
    {
        var directory = Directory.CreateTempSubdirectory("onestopshop-").FullName;
        using (var store = new FileRecordStore(directory))
        {
            Assert.Throws<IOException>(() => new FileRecordStore(directory));
            foreach (var name in new[] { "..", "../etc", "", ".", "a/b", "A" })
            {
                Assert.Empty(await store.AllAsync(name, default));
                Assert.Null(await store.FindAsync(new RecordKey(name, "system", "s"), default));
                await Assert.ThrowsAsync<ArgumentException>(() => store.TrySaveAsync(new RecordKey(name, "system", "s"), 0, "{}"u8.ToArray(), default));
            }
        }
        Directory.Delete(directory, recursive: true);
    }

    private static Task<bool> SaveAsync(Shop shop, RecordKey key, int seen, string json) => shop.Store.TrySaveAsync(key, seen, Encoding.UTF8.GetBytes(json), default);

    private static async Task AddAsync(Shop shop, int entry)
    {
        while (true)
        {
            var seen = (await shop.Store.FindAsync(Key, default))!;
            var json = JsonNode.Parse(seen.Json)!;
            json["entries"]!.AsArray().Add(entry);
            if (await SaveAsync(shop, Key, seen.Version, json.ToJsonString())) return;
        }
    }
}
