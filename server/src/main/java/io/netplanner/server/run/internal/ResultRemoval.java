package io.netplanner.server.run.internal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction of removing old results: of a few runs, so that nobody waits for it. */
@Singleton
public class ResultRemoval {

    private static final int SIZE = 50;

    private final ResultRemovalRepository results;

    ResultRemoval(ResultRemovalRepository results) {
        this.results = results;
    }

    /** Of how many runs; 0 when no more are to be removed. */
    @Transactional
    public int removeNext(Optional<Duration> age, Optional<Integer> perProject) {
        List<UUID> ids = results.find(seconds(age), perProject.orElse(null), SIZE);
        if (!ids.isEmpty()) {
            results.note(ids);
            results.removeParts(ids);
            results.removeLightpaths(ids);
            results.removeItems(ids);
        }
        return ids.size();
    }

    private static @Nullable Double seconds(Optional<Duration> age) {
        return age.map(duration -> duration.toMillis() / 1000.0).orElse(null);
    }
}
