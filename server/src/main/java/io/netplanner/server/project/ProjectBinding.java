package io.netplanner.server.project;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what a project says before it is stored: its texts, and that the versions it binds exist and are visible. */
@Singleton
final class ProjectBinding {

    private static final int MAX_NAME = 200;
    private static final int MAX_DESCRIPTION = 10_000;

    private final InputService inputs;

    ProjectBinding(InputService inputs) {
        this.inputs = inputs;
    }

    BoundDraft check(Caller caller, ProjectDraft draft) {
        checkTexts(draft);
        if (draft.topology() != null) {
            inputs.requireReadable(caller, InputKind.TOPOLOGY, draft.topology());
        }
        if (draft.trafficMatrix() != null) {
            inputs.requireReadable(caller, InputKind.TRAFFIC_MATRIX, draft.trafficMatrix());
        }
        return BoundDraft.of(draft);
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
