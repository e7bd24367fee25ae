package io.netplanner.server.topology;

import io.netplanner.model.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * A new topology or a new version of one, as the interface description shows it.
 *
 * <p>Not what the server binds: content is read by the readers of files, which name every fault at once.
 *
 * @param name absent to take it from the content, or to keep the one there is
 */
record TopologyDraft(@Nullable String name, @Nullable String comment, Topology content) {}
