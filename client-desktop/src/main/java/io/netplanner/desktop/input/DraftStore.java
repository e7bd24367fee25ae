package io.netplanner.desktop.input;

import com.fasterxml.jackson.databind.JavaType;
import io.netplanner.desktop.client.ClientJson;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.JsonFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one draft per input in a folder. Writing happens in the background; of several states in a row the newest is kept.
 */
public final class DraftStore<T, E extends InputEdit<T>> {

    private final Path folder;
    private final String prefix;
    private final JavaType type;
    private final BackgroundTasks tasks;
    private final Map<UUID, Optional<Draft<T, E>>> pending = new ConcurrentHashMap<>();

    /** @param prefix of the names of the files */
    public DraftStore(Path folder, String prefix, Class<T> content, Class<E> edit, BackgroundTasks tasks) {
        this.folder = folder;
        this.prefix = prefix;
        this.type = ClientJson.mapper().getTypeFactory().constructParametricType(Draft.class, content, edit);
        this.tasks = tasks;
    }

    void keep(Draft<T, E> draft) {
        store(draft.base().id(), Optional.of(draft));
    }

    void forget(UUID input) {
        store(input, Optional.empty());
    }

    /** Reads a file: call off the FX thread. */
    Optional<Draft<T, E>> find(UUID input) {
        return file(input).find();
    }

    private void store(UUID input, Optional<Draft<T, E>> state) {
        pending.put(input, state);
        BackgroundTask.of(() -> {
                    write(input);
                    return input;
                })
                .startWith(tasks);
    }

    /** One writer at a time, and each takes what is newest: an older state never lands on a newer one. */
    private synchronized void write(UUID input) {
        Optional<Draft<T, E>> state = pending.remove(input);
        if (state == null) {
            return;
        }
        state.ifPresentOrElse(file(input)::write, file(input)::delete);
    }

    private JsonFile<Draft<T, E>> file(UUID input) {
        return new JsonFile<>(folder.resolve(prefix + "-" + input + ".json"), type);
    }
}
