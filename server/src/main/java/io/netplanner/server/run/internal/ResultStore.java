package io.netplanner.server.run.internal;

import io.netplanner.model.project.Page;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.run.ResultList;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunOutcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Writes and reads results. Knows nothing of claims: the caller holds the transaction that proves one. */
@Singleton
public final class ResultStore {

    private final ResultRepository repository;

    ResultStore(ResultRepository repository) {
        this.repository = repository;
    }

    public void store(UUID runId, RunOutcome outcome) {
        outcome.parts().forEach((part, json) -> repository.insertPart(runId, part, json.text()));
        repository.insertPart(
                runId, ResultPart.SUMMARY.key(), Json.write(outcome.summary()).text());
        if (!outcome.lightpaths().isEmpty()) {
            List<Item> items = outcome.lightpaths().stream().map(Item::of).toList();
            repository.insertLightpaths(runId, Json.write(items).text());
        }
        outcome.lists()
                .forEach((list, items) -> repository.insertItems(
                        runId, list.key(), Json.write(items).text()));
    }

    public Optional<RawJson> find(UUID runId, String part) {
        return repository.findPart(runId, part).map(RawJson::new);
    }

    public Page<RawJson> lightpaths(UUID runId, ItemQuery query) {
        return page(
                repository.lightpaths(runId, query.after(), query.pattern(), query.limit() + 1),
                repository.countLightpaths(runId, query.pattern()),
                query);
    }

    public Page<RawJson> sites(UUID runId, ItemQuery query) {
        return page(
                repository.sites(runId, query.after(), query.pattern(), query.limit() + 1),
                repository.countSites(runId, query.pattern()),
                query);
    }

    public Page<RawJson> items(UUID runId, ResultList list, ItemQuery query) {
        return page(
                repository.items(runId, list.key(), query.after(), query.pattern(), query.limit() + 1),
                repository.countItems(runId, list.key(), query.pattern()),
                query);
    }

    /** @param rows up to one more than the page holds */
    private static Page<RawJson> page(List<ItemRow> rows, long total, ItemQuery query) {
        boolean more = rows.size() > query.limit();
        List<ItemRow> kept = more ? rows.subList(0, query.limit()) : rows;
        String next = more ? String.valueOf(kept.getLast().position()) : null;
        List<RawJson> results =
                kept.stream().map(row -> new RawJson(row.content())).toList();
        return new Page<>(results, total, next);
    }

    private record Item(String search, Lightpath content) {

        static Item of(Lightpath lightpath) {
            String text = String.join(
                    " ",
                    lightpath.requestId(),
                    lightpath.source(),
                    lightpath.destination(),
                    String.join(" ", lightpath.working().nodes()));
            return new Item(text.toLowerCase(Locale.ROOT), lightpath);
        }
    }
}
