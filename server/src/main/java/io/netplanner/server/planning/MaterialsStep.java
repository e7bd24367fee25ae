package io.netplanner.server.planning;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.materials.MaterialsPlanner;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.Severity;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of materials, and the check of what came out. A catalogue that lacks parts costs the plan its list, not the
 * plan.
 */
@Singleton
final class MaterialsStep {

    private final MaterialsPlanner planner = new MaterialsPlanner();
    private final MaterialsValidator validator = new MaterialsValidator();

    void addTo(
            OutcomeBuilder outcome,
            RunInputReader.Content content,
            GroomingResult grooming,
            @Nullable RoutingResult routing) {
        try {
            outcome.materials(
                    checked(new MaterialsRequest(content.topology(), content.catalogue(), grooming, routing)));
        } catch (PlanningRefusedException refusal) {
            outcome.warn(refusal.issues().stream().map(MaterialsStep::warning).toList());
        }
    }

    private MaterialList checked(MaterialsRequest request) {
        MaterialList list = planner.plan(request);
        List<Issue> breaches = validator.validate(request, list);
        if (!breaches.isEmpty()) {
            throw new InvalidResultException("materials", breaches);
        }
        return list;
    }

    private static Issue warning(Issue issue) {
        return new Issue(issue.code(), Severity.WARNING, issue.pointer(), "No list of materials. " + issue.message());
    }
}
