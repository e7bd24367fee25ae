package io.netplanner.server.run;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.KeptGrooming;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.server.draft.StoredDrafts;
import io.netplanner.server.run.internal.RunRepository;
import io.netplanner.server.run.internal.RunRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The earlier run or the draft whose cards and lightpaths a submitted run is to keep. */
@Singleton
final class RunKeep {

    private static final String PLACE = "/parameters/keep";

    private final RunRepository runs;
    private final StoredDrafts drafts;

    RunKeep(RunRepository runs, StoredDrafts drafts) {
        this.runs = runs;
        this.drafts = drafts;
    }

    void check(List<Issue> issues, @Nullable KeptGrooming keep, RunKind kind, Project project) {
        if (keep == null) {
            return;
        }
        if (kind != RunKind.GROOMING && kind != RunKind.PLAN) {
            issues.add(Issue.error("RUN_KEEP_NOT_WANTED", PLACE, "A " + kind + " run grooms nothing. Leave keep out."));
        }
        if (Stream.of(keep.runId(), keep.draft(), keep.placesOfRunId())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            issues.add(Issue.error(
                    "RUN_KEEP_UNCLEAR",
                    PLACE,
                    "Name a run to build on, a draft to take or a run whose cards keep their places, one of them."));
        }
        if (keep.runId() != null) {
            checkRun(issues, keep.runId(), "/runId", project);
        }
        if (keep.placesOfRunId() != null) {
            checkRun(issues, keep.placesOfRunId(), "/placesOfRunId", project);
        }
        if (keep.draft() != null) {
            checkDraft(issues, keep.draft(), project);
        }
    }

    private void checkRun(List<Issue> issues, UUID id, String key, Project project) {
        Optional<RunRow> run = runs.find(id).filter(row -> row.projectId().equals(project.id()));
        boolean groomed = run.filter(row -> row.state() == RunState.SUCCEEDED && !row.resultRemoved())
                .filter(row -> row.kind() == RunKind.GROOMING || row.kind() == RunKind.PLAN)
                .isPresent();
        if (!groomed) {
            issues.add(Issue.error(
                    "RUN_KEEP_UNKNOWN",
                    PLACE + key,
                    "The project has no GROOMING or PLAN run " + id
                            + " that SUCCEEDED and still has its result. Choose one that has."));
        }
    }

    private void checkDraft(List<Issue> issues, VersionRef draft, Project project) {
        boolean known = drafts.find(draft.id())
                .filter(head -> head.projectId().equals(project.id()))
                .filter(head -> draft.version() >= 1 && draft.version() <= head.version())
                .isPresent();
        if (!known) {
            issues.add(Issue.error(
                    "RUN_KEEP_UNKNOWN",
                    PLACE + "/draft",
                    "The project has no version " + draft.version() + " of a grooming draft " + draft.id()
                            + ". Choose one that it has."));
        }
    }
}
