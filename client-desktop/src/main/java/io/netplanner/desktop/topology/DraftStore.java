package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.JsonFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one draft per topology in a folder. Writing happens in the background; of several states in a row the newest is kept.
 */
final class DraftStore {

    private final Path folder;
    private final BackgroundTasks tasks;
    private final Map<UUID, Optional<TopologyDraft>> pending = new ConcurrentHashMap<>();

    DraftStore(Path folder, BackgroundTasks tasks) {
        this.folder = folder;
        this.tasks = tasks;
    }

    void keep(TopologyDraft draft) {
        store(draft.base().id(), Optional.of(draft));
    }

    void forget(UUID topology) {
        store(topology, Optional.empty());
    }

    /** Reads a file: call off the FX thread. */
    Optional<TopologyDraft> find(UUID topology) {
        return file(topology).find();
    }

    private void store(UUID topology, Optional<TopologyDraft> state) {
        pending.put(topology, state);
        BackgroundTask.of(() -> {
                    write(topology);
                    return topology;
                })
                .startWith(tasks);
    }

    /** One writer at a time, and each takes what is newest: an older state never lands on a newer one. */
    private synchronized void write(UUID topology) {
        Optional<TopologyDraft> state = pending.remove(topology);
        if (state == null) {
            return;
        }
        state.ifPresentOrElse(file(topology)::write, file(topology)::delete);
    }

    private JsonFile<TopologyDraft> file(UUID topology) {
        return new JsonFile<>(folder.resolve("topology-" + topology + ".json"), TopologyDraft.class);
    }
}
