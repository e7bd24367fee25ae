package io.netplanner.server.draft.internal;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.grooming.DraftEditor;
import io.netplanner.engine.grooming.ManualGrooming;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.grooming.draft.GroomingDraftHead;
import io.netplanner.model.grooming.draft.GroomingDraftView;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.project.Project;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/** Works on drafts against the topology and the traffic matrix that their project binds at this moment. */
@Singleton
public class DraftDesk {

    /** A planner waits for the answer; what takes longer is for a run. */
    private static final int MOST_SECONDS = 10;

    private final ManualGrooming manual = new ManualGrooming();
    private final GroomingValidator validator = new GroomingValidator();
    private final InputDocuments inputs;

    DraftDesk(InputDocuments inputs) {
        this.inputs = inputs;
    }

    public GroomingDraft draftOf(Project project, GroomingResult grooming) {
        return manual.draftOf(grooming, catalogue(project));
    }

    /** @throws RefusedException 422 with every edit that names what does not exist */
    public GroomingDraft edit(Project project, GroomingDraft draft, List<GroomingEdit> edits) {
        GroomingRequest request = request(project, GroomingParameters.DEFAULTS);
        Checked<GroomingDraft> edited =
                new DraftEditor(request.catalogue(), request.topology(), request.traffic()).apply(draft, edits);
        return edited.findValue()
                .orElseThrow(
                        () -> new RefusedException(ErrorCode.REQUEST_INVALID, "No edit was applied.", edited.issues()));
    }

    public GroomingDraft complete(Project project, GroomingParameters parameters, GroomingDraft draft) {
        GroomingParameters quick = new GroomingParameters(
                parameters.algorithm(),
                parameters.thresholdGbps(),
                parameters.lineRateGbps(),
                parameters.seed(),
                Math.min(parameters.timeLimitSeconds(), MOST_SECONDS));
        return answer(() -> manual.complete(request(project, quick), draft, whileAPlannerWaits()));
    }

    private static Execution whileAPlannerWaits() {
        long start = System.nanoTime();
        return Execution.quiet(() -> (System.nanoTime() - start) / 1e9, () -> false);
    }

    public GroomingResult result(Project project, GroomingParameters parameters, GroomingDraft draft) {
        return answer(() -> manual.resultOf(request(project, parameters), draft, 0));
    }

    public GroomingDraftView view(Project project, GroomingDraftHead head, GroomingDraft draft) {
        GroomingResult result = result(project, head.parameters(), draft);
        return new GroomingDraftView(
                head,
                draft,
                validator.validate(request(project, head.parameters()), result),
                result.statistics(),
                result.remaining().serviceIds(),
                result.remaining().groomoutIds());
    }

    private GroomingRequest request(Project project, GroomingParameters parameters) {
        if (project.topology() == null || project.trafficMatrix() == null) {
            throw new RefusedException(
                    ErrorCode.CONFLICT,
                    "The project binds no " + (project.topology() == null ? "topology" : "traffic matrix")
                            + ". Choose one in the project first.");
        }
        return new GroomingRequest(
                inputs.topology(project.topology()),
                inputs.trafficMatrix(project.trafficMatrix()),
                project.clusters() == null
                        ? List.of()
                        : inputs.clusters(project.clusters()).clusters(),
                catalogue(project),
                parameters);
    }

    private EquipmentCatalogue catalogue(Project project) {
        return project.catalogue() == null ? DefaultCatalogue.get() : inputs.catalogue(project.catalogue());
    }

    private static <T> T answer(Supplier<T> planning) {
        try {
            return planning.get();
        } catch (PlanningRefusedException refusal) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, refusal.getMessage(), refusal.issues());
        }
    }
}
