package io.netplanner.desktop.input;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.netplanner.model.project.VersionRef;
import java.time.Instant;
import java.util.List;

/**
 * Work that is not saved yet, kept on this machine so that no crash loses it.
 *
 * @param base the version it started from
 * @param edits what was done since; empty when it can only be told as a whole
 * @param content how it stands
 */
record Draft<T, E extends InputEdit<T>>(
        VersionRef base,
        List<E> edits,
        @JsonAlias("topology") T content,
        Instant keptAt) {

    Draft {
        edits = List.copyOf(edits);
    }
}
