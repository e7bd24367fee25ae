package io.netplanner.model.project;

import io.netplanner.model.issue.Issue;
import java.util.List;

/**
 * One version of an input with its content and what its rules warn of.
 *
 * @param <T> {@code Topology} or {@code TrafficMatrix}
 */
public record InputContent<T>(InputVersion version, T content, List<Issue> warnings) {

    public InputContent {
        warnings = List.copyOf(warnings);
    }
}
