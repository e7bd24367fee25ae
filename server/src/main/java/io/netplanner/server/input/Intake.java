package io.netplanner.server.input;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From what a reader made of an upload to a new version, or to a refusal with every issue at once.
 *
 * @param name what the content calls itself
 * @param summary says in a line what is in it, such as {@code 30 nodes, 45 links}
 */
public record Intake<T>(Function<T, String> name, Function<T, String> summary) {

    private static final int MAX_NAME = 200;
    private static final int MAX_COMMENT = 2_000;

    public static Intake<Topology> topology() {
        return new Intake<>(
                Topology::name,
                topology ->
                        topology.nodes().size() + " nodes, " + topology.links().size() + " links");
    }

    public static Intake<TrafficMatrix> trafficMatrix() {
        return new Intake<>(
                TrafficMatrix::name,
                traffic -> traffic.demands().size() + " demands, " + services(traffic) + " services");
    }

    private static int services(TrafficMatrix traffic) {
        return traffic.demands().stream()
                .flatMap(demand -> demand.services().stream())
                .mapToInt(ServiceGroup::quantity)
                .sum();
    }

    /**
     * A new version.
     *
     * @param inputName what the planner calls the input; blank or absent when they do not say
     * @throws RefusedException 422 with the issues of the content and of the form
     */
    public NewVersion accept(@Nullable String inputName, @Nullable String comment, Checked<T> content) {
        List<Issue> issues = new ArrayList<>(content.issues());
        checkLength(issues, "/name", inputName, MAX_NAME);
        checkLength(issues, "/comment", comment, MAX_COMMENT);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new RefusedException(ErrorCode.INPUT_INVALID, "Nothing was stored.", issues);
        }
        T value = content.get();
        return new NewVersion(
                inputName == null || inputName.isBlank() ? null : inputName.strip(),
                name.apply(value),
                comment == null ? "" : comment.strip(),
                summary.apply(value),
                Json.write(value),
                issues);
    }

    private static void checkLength(List<Issue> issues, String pointer, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            issues.add(Issue.error(
                    "TEXT_LENGTH",
                    pointer,
                    "The text has " + text.length() + " characters, at most " + max + " are kept. Shorten it."));
        }
    }
}
