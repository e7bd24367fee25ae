package io.netplanner.server.planning;

import io.netplanner.engine.api.Groomer;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.run.RunParameters;
import jakarta.inject.Singleton;
import java.util.List;

/** Grooming, and the check of what came out. */
@Singleton
final class GroomingStep {

    private final Groomer groomer = new DefaultGroomer();
    private final GroomingValidator validator = new GroomingValidator();

    GroomingResult groom(RunInputReader.Content content, RunParameters chosen, Execution execution) {
        GroomingParameters parameters = chosen.grooming() == null ? GroomingParameters.DEFAULTS : chosen.grooming();
        GroomingRequest request = new GroomingRequest(
                content.topology(), content.traffic(), content.clusters(), content.catalogue(), parameters);
        GroomingResult result = groomer.groom(request, execution);
        execution.checkCancelled();
        List<Issue> breaches = validator.validate(request, result);
        if (!breaches.isEmpty()) {
            throw new InvalidResultException("grooming", breaches);
        }
        return result;
    }
}
