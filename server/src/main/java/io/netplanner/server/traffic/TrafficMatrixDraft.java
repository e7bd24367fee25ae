package io.netplanner.server.traffic;

import io.netplanner.model.traffic.TrafficMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A new traffic matrix or a new version of one, as the interface description shows it.
 *
 * <p>Not what the server binds: content is read by the readers of files, which name every fault at once.
 *
 * @param name absent to take it from the content, or to keep the one there is
 */
record TrafficMatrixDraft(@Nullable String name, @Nullable String comment, TrafficMatrix content) {}
