package io.netplanner.server.planning;

import io.netplanner.engine.api.Groomer;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.grooming.ManualGrooming;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.RunParameters;
import jakarta.inject.Singleton;
import java.util.List;

/** Grooming, and the check of what came out. */
@Singleton
final class GroomingStep {

    private final Groomer groomer = new DefaultGroomer();
    private final ManualGrooming manual = new ManualGrooming();
    private final GroomingValidator validator = new GroomingValidator();
    private final KeptGroomings kept;

    GroomingStep(KeptGroomings kept) {
        this.kept = kept;
    }

    GroomingResult groom(RunInputReader.Content content, RunParameters chosen, Execution execution) {
        GroomingParameters parameters = chosen.grooming() == null ? GroomingParameters.DEFAULTS : chosen.grooming();
        KeptGrooming keep = chosen.keep();
        GroomingRequest request = new GroomingRequest(
                content.topology(),
                content.traffic(),
                content.clusters(),
                content.catalogue(),
                parameters,
                keep == null || keep.placesOfRunId() == null ? List.of() : kept.cardsOf(keep.placesOfRunId()),
                keep == null || keep.runId() == null ? null : kept.installedBy(keep.runId(), content.catalogue()));
        GroomingResult result = keep == null || keep.draft() == null
                ? groomer.groom(request, execution)
                : manual.resultOf(request, kept.draft(keep.draft()), execution.elapsedSeconds());
        execution.checkCancelled();
        List<Issue> breaches = validator.validate(request, result);
        if (!breaches.isEmpty()) {
            throw new InvalidResultException("grooming", breaches);
        }
        return result;
    }
}
