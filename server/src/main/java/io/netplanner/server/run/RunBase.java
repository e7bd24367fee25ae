package io.netplanner.server.run;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.run.internal.RunRepository;
import io.netplanner.server.run.internal.RunRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The earlier run whose result a submitted one is to build on. */
@Singleton
final class RunBase {

    private static final String PLACE = "/basedOnRunId";

    private static final List<RunKind> ROUTED = List.of(RunKind.ROUTING, RunKind.PLAN);

    /** Kinds whose result another kind can start from; the others start from the project's inputs. */
    private static final Map<RunKind, List<RunKind>> FITTING = Map.of(
            RunKind.ROUTING,
            List.of(RunKind.GROOMING, RunKind.PLAN),
            RunKind.TRANSMISSION,
            ROUTED,
            RunKind.POWER,
            ROUTED);

    private final RunRepository runs;

    RunBase(RunRepository runs) {
        this.runs = runs;
    }

    /** Whether a kind looks into a plan as it is: on the inputs and the grid that the plan was made with. */
    static boolean isTakenAsItIsBy(RunKind kind) {
        return kind == RunKind.TRANSMISSION || kind == RunKind.POWER;
    }

    static boolean isWantedBy(RunKind kind) {
        return FITTING.containsKey(kind);
    }

    /** The run, where it is of the project; what keeps it from being built on is added to the issues. */
    Optional<RunRow> find(List<Issue> issues, RunSubmission submission, Project project) {
        UUID id = submission.basedOnRunId();
        List<RunKind> fitting = resumes(submission) ? ROUTED : FITTING.get(submission.kind());
        if (id == null) {
            issues.add(Issue.error(
                    "RUN_FIELD_MISSING", PLACE, "Name the " + either(fitting) + " run that this one builds on."));
            return Optional.empty();
        }
        Optional<RunRow> base = runs.find(id).filter(row -> row.projectId().equals(project.id()));
        if (base.isEmpty()) {
            issues.add(Issue.error("RUN_BASE_UNKNOWN", PLACE, "The project has no run " + id + "."));
        } else if (!fitting.contains(base.get().kind()) || base.get().state() != RunState.SUCCEEDED) {
            issues.add(Issue.error(
                    "RUN_BASE_UNFIT",
                    PLACE,
                    "The run " + base.get().name() + " is a " + base.get().kind() + " that is "
                            + base.get().state() + ". Choose a " + either(fitting) + " that SUCCEEDED."));
        } else if (base.get().resultRemoved()) {
            issues.add(Issue.error(
                    "RUN_BASE_UNFIT",
                    PLACE,
                    "The result of the run " + base.get().name() + " was removed. Repeat that run first."));
        }
        return base;
    }

    private static boolean resumes(RunSubmission submission) {
        return submission.parameters() != null && submission.parameters().resumes();
    }

    private static String either(List<RunKind> kinds) {
        return kinds.stream().map(RunKind::name).collect(Collectors.joining(" or "));
    }
}
