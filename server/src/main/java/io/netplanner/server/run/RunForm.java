package io.netplanner.server.run;

import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.RunInputs;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameterRules;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.run.internal.RunRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what a planner submits and fixes the versions that the run will use; names every issue at once. */
@Singleton
final class RunForm {

    private static final int MAX_NAME = 200;
    private static final int MAX_KEY = 200;
    private static final int MAX_PRIORITY = 9;
    private static final int ORDINARY_PRIORITY = 5;

    private final RunBase bases;
    private final RunKeep keeps;

    RunForm(RunBase bases, RunKeep keeps) {
        this.bases = bases;
        this.keeps = keeps;
    }

    /** A submission that may become a run. */
    record Checked(Project project, String name, RunInputs inputs, RunParameters parameters, int priority) {}

    Checked check(RunSubmission submission, @Nullable String idempotencyKey, Function<UUID, Project> projects) {
        List<Issue> issues = new ArrayList<>();
        require(issues, submission.projectId(), "/projectId", "Name the project to run in.");
        require(issues, submission.kind(), "/kind", "Choose GROOMING, ROUTING, TRANSMISSION, POWER or PLAN.");
        checkLength(issues, "/name", submission.name(), MAX_NAME);
        checkLength(issues, "Idempotency-Key", idempotencyKey, MAX_KEY);
        checkPriority(issues, submission.priority());
        checkResume(issues, submission);
        RunParameters parameters = complete(submission.parameters());
        RunParameterRules.check(parameters).forEach(issue -> issues.add(issue.under("/parameters")));
        refuseIfAny(issues);

        Project project = projects.apply(submission.projectId());
        keeps.check(issues, parameters.keep(), submission.kind(), project);
        Optional<RunRow> base =
                RunBase.isWantedBy(submission.kind()) ? bases.find(issues, submission, project) : Optional.empty();
        Optional<RunInputs> inputs = captureInputs(issues, submission, project, base);
        refuseIfAny(issues);
        RunParameters complete = over(parameters, submission.kind(), base);
        return new Checked(project, name(submission), inputs.orElseThrow(), complete, priority(submission));
    }

    /** Refuses a key that cannot be kept. */
    void checkKey(@Nullable String idempotencyKey) {
        List<Issue> issues = new ArrayList<>();
        checkLength(issues, "Idempotency-Key", idempotencyKey, MAX_KEY);
        refuseIfAny(issues);
    }

    private Optional<RunInputs> captureInputs(
            List<Issue> issues, RunSubmission submission, Project project, Optional<RunRow> base) {
        if (RunBase.isTakenAsItIsBy(submission.kind())) {
            return base.map(row -> row.toRun().inputs().basedOn(row.id()));
        }
        VersionRef topology = project.topology();
        VersionRef traffic = project.trafficMatrix();
        require(issues, topology, "/projectId", "The project binds no topology. Choose one in the project first.");
        if (RunBase.isWantedBy(submission.kind())) {
            return topology == null
                    ? Optional.empty()
                    : base.map(row -> row.toRun().inputs().basedOn(row.id()).withTopology(topology));
        }
        require(issues, traffic, "/projectId", "The project binds no traffic matrix. Choose one in the project first.");
        if (submission.basedOnRunId() != null) {
            issues.add(Issue.error(
                    "RUN_BASE_NOT_WANTED",
                    "/basedOnRunId",
                    "A " + submission.kind() + " run starts from the traffic matrix. Leave basedOnRunId out."));
        }
        return topology == null || traffic == null
                ? Optional.empty()
                : Optional.of(new RunInputs(topology, traffic, project.clusters(), project.catalogue(), null));
    }

    /** A plan is lit on the grid that it was routed on. */
    private static RunParameters over(RunParameters given, RunKind kind, Optional<RunRow> base) {
        if (!RunBase.isTakenAsItIsBy(kind) || base.isEmpty()) {
            return given;
        }
        RunParameters before = base.get().toRun().parameters();
        return new RunParameters(before.grooming(), before.routing(), given.transmission(), given.power());
    }

    /** Stored with its defaults, so that a later change of defaults changes no old run. */
    private static RunParameters complete(@Nullable RunParameters given) {
        return new RunParameters(
                given == null || given.grooming() == null ? GroomingParameters.DEFAULTS : given.grooming(),
                given == null || given.routing() == null ? RoutingParameters.DEFAULTS : given.routing(),
                given == null || given.transmission() == null ? TransmissionParameters.DEFAULTS : given.transmission(),
                given == null || given.power() == null ? PowerParameters.DEFAULTS : given.power(),
                given == null ? null : given.keep(),
                given != null && given.resumes() ? true : null);
    }

    private static String name(RunSubmission submission) {
        String name = submission.name();
        return name == null || name.isBlank()
                ? submission.kind().name().toLowerCase(java.util.Locale.ROOT)
                : name.strip();
    }

    private static int priority(RunSubmission submission) {
        Integer priority = submission.priority();
        return priority == null ? ORDINARY_PRIORITY : priority;
    }

    private static void checkResume(List<Issue> issues, RunSubmission submission) {
        RunParameters parameters = submission.parameters();
        if (parameters != null && parameters.resumes() && submission.kind() != RunKind.ROUTING) {
            issues.add(Issue.error(
                    "RUN_RESUME_NOT_WANTED",
                    "/parameters/resume",
                    "Only a ROUTING run goes on from an earlier routing. Choose that kind, or leave resume out."));
        }
    }

    private static void checkPriority(List<Issue> issues, @Nullable Integer priority) {
        if (priority != null && (priority < 1 || priority > MAX_PRIORITY)) {
            issues.add(Issue.error(
                    "PARAMETER_RANGE",
                    "/priority",
                    "priority is " + priority + ", it must be from 1 to " + MAX_PRIORITY + ". Leave it out for "
                            + ORDINARY_PRIORITY + "."));
        }
    }

    private static void require(List<Issue> issues, @Nullable Object value, String pointer, String message) {
        if (value == null) {
            issues.add(Issue.error("RUN_FIELD_MISSING", pointer, message));
        }
    }

    private static void checkLength(List<Issue> issues, String pointer, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            issues.add(Issue.error(
                    "TEXT_LENGTH",
                    pointer,
                    "The text has " + text.length() + " characters, at most " + max + " are kept. Shorten it."));
        }
    }

    private static void refuseIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The run was not submitted.", issues);
        }
    }
}
