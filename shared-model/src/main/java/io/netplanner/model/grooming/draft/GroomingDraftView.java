package io.netplanner.model.grooming.draft;

import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.issue.Issue;
import java.util.List;

/**
 * A draft and what can be said of it against the project's topology and traffic matrix.
 *
 * @param brokenRules every rule of planning that it breaks; without any, it may become the result of a run
 * @param remainingServices ids of services that it does not carry
 * @param remainingGroomouts ids of groomouts that no lightpath carries
 */
public record GroomingDraftView(
        GroomingDraftHead head,
        GroomingDraft draft,
        List<Issue> brokenRules,
        GroomingStatistics statistics,
        List<String> remainingServices,
        List<String> remainingGroomouts) {

    public GroomingDraftView {
        brokenRules = List.copyOf(brokenRules);
        remainingServices = List.copyOf(remainingServices);
        remainingGroomouts = List.copyOf(remainingGroomouts);
    }
}
