package io.netplanner.server.project;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a project says before it is stored: its texts, and that the versions it binds exist, are visible and fit
 * each other.
 */
@Singleton
final class ProjectBinding {

    private static final int MAX_NAME = 200;
    private static final int MAX_DESCRIPTION = 10_000;

    private final InputService inputs;
    private final InputDocuments documents;

    ProjectBinding(InputService inputs, InputDocuments documents) {
        this.inputs = inputs;
        this.documents = documents;
    }

    BoundDraft check(Caller caller, ProjectDraft draft) {
        checkTexts(draft);
        if (draft.topology() != null) {
            inputs.requireReadable(caller, InputKind.TOPOLOGY, draft.topology());
        }
        if (draft.trafficMatrix() != null) {
            inputs.requireReadable(caller, InputKind.TRAFFIC_MATRIX, draft.trafficMatrix());
        }
        if (draft.topology() != null && draft.trafficMatrix() != null) {
            checkFit(draft.topology(), draft.trafficMatrix());
        }
        return BoundDraft.of(draft);
    }

    private void checkFit(VersionRef topology, VersionRef traffic) {
        List<Issue> misfits =
                TrafficRules.check(
                                documents.trafficMatrix(traffic), documents.topology(topology), DefaultCatalogue.get())
                        .stream()
                        .filter(Issue::isError)
                        .toList();
        if (!misfits.isEmpty()) {
            throw new RefusedException(
                    ErrorCode.INPUTS_MISFIT, "The traffic matrix does not fit the topology.", misfits);
        }
    }

    private static void checkTexts(ProjectDraft draft) {
        List<Issue> issues = new ArrayList<>();
        checkLength(issues, "name", draft.name(), 1, MAX_NAME);
        checkLength(issues, "description", draft.description(), 0, MAX_DESCRIPTION);
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The project cannot be stored so.", issues);
        }
    }

    private static void checkLength(List<Issue> issues, String field, @Nullable String text, int min, int max) {
        int length = text == null ? 0 : text.strip().length();
        if (length < min || length > max) {
            issues.add(Issue.error(
                    "TEXT_LENGTH",
                    "/" + field,
                    "The " + field + " has " + length + " characters, it needs " + min + " to " + max + "."));
        }
    }
}
