package io.netplanner.server.topology;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.topology.Topology;
import java.util.List;

/**
 * The answer that carries one version of a topology, as the interface description shows it.
 *
 * <p>Not what the server builds: stored content goes out as text.
 */
record TopologyContent(InputVersion version, Topology content, List<Issue> warnings) {}
