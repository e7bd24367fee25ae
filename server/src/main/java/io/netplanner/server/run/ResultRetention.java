package io.netplanner.server.run;

import io.netplanner.server.run.internal.ResultRemoval;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Removes old results. Runs stay, with their inputs, so that each can be repeated. */
@Singleton
public final class ResultRetention {

    private final ResultRemoval removal;

    ResultRetention(ResultRemoval removal) {
        this.removal = removal;
    }

    /**
     * Removes the results that are too old or too many, but for those that an unfinished run builds on.
     *
     * @return of how many runs
     */
    public int remove(Optional<Duration> age, Optional<Integer> perProject) {
        if (age.isEmpty() && perProject.isEmpty()) {
            return 0;
        }
        int removed = 0;
        int batch = removal.removeNext(age, perProject);
        while (batch > 0) {
            removed += batch;
            batch = removal.removeNext(age, perProject);
        }
        return removed;
    }
}
