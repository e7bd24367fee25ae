package io.netplanner.server.traffic;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;

/**
 * The answer that carries one version of a traffic matrix, as the interface description shows it.
 *
 * <p>Not what the server builds: stored content goes out as text.
 */
record TrafficMatrixContent(InputVersion version, TrafficMatrix content, List<Issue> warnings) {}
