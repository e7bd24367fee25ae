package io.netplanner.server.project;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.TextCharacters;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final ProjectFit fit;

    ProjectBinding(InputService inputs, ProjectFit fit) {
        this.inputs = inputs;
        this.fit = fit;
    }

    /**
     * @param present what is bound already: it may stay, though the caller may not see it
     * @throws RefusedException 404 for a version that is not visible, 422 with everything else at once
     */
    BoundDraft check(Caller caller, ProjectDraft draft, @Nullable ProjectDraft present) {
        checkTexts(draft);
        Map<InputKind, VersionRef> bound = bound(draft);
        Map<InputKind, VersionRef> kept = present == null ? Map.of() : bound(present);
        bound.forEach((kind, ref) -> {
            if (!ref.equals(kept.get(kind))) {
                inputs.requireReadable(caller, kind, ref);
            }
        });
        if (!bound.equals(kept)) {
            requireFit(draft);
        }
        return BoundDraft.of(draft);
    }

    private void requireFit(ProjectDraft draft) {
        List<Issue> misfits = fit.misfits(draft).stream().filter(Issue::isError).toList();
        if (!misfits.isEmpty()) {
            throw new RefusedException(
                    ErrorCode.INPUTS_MISFIT,
                    "The versions do not fit each other: " + misfits.size() + " misfits.",
                    misfits);
        }
    }

    private static Map<InputKind, VersionRef> bound(ProjectDraft draft) {
        Map<InputKind, VersionRef> bound = new EnumMap<>(InputKind.class);
        put(bound, InputKind.TOPOLOGY, draft.topology());
        put(bound, InputKind.TRAFFIC_MATRIX, draft.trafficMatrix());
        put(bound, InputKind.CLUSTERS, draft.clusters());
        put(bound, InputKind.CATALOGUE, draft.catalogue());
        return bound;
    }

    private static void put(Map<InputKind, VersionRef> bound, InputKind kind, @Nullable VersionRef ref) {
        if (ref != null) {
            bound.put(kind, ref);
        }
    }

    private static void checkTexts(ProjectDraft draft) {
        List<Issue> issues = new ArrayList<>();
        checkLength(issues, "name", draft.name(), 1, MAX_NAME);
        checkLine(issues, draft.name());
        checkLength(issues, "description", draft.description(), 0, MAX_DESCRIPTION);
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The project cannot be stored so.", issues);
        }
    }

    private static void checkLine(List<Issue> issues, @Nullable String name) {
        if (name != null && !TextCharacters.isOneLine(name.strip())) {
            issues.add(Issue.error("TEXT_LINES", "/name", "The name has more than one line. Leave the line ends out."));
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
