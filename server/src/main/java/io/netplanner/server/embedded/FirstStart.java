package io.netplanner.server.embedded;

import io.micronaut.context.ApplicationContext;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.Json;
import io.netplanner.server.project.ProjectService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes an empty database usable: a first user with a random password, and a project with the sample network. */
final class FirstStart {

    private static final String EMAIL = "planner@netplanner.local";
    private static final String COMMENT = "Shipped with NetPlanner";

    private final ApplicationContext server;

    FirstStart(ApplicationContext server) {
        this.server = server;
    }

    /** The user and the password to show once; empty when there are users already. */
    Optional<GeneratedUser> prepare(boolean seed) {
        FirstUserSetup setup = server.getBean(FirstUserSetup.class);
        if (!setup.isRequired()) {
            return Optional.empty();
        }
        GeneratedUser first = setup.createWithGeneratedPassword(EMAIL, "Planner");
        if (seed) {
            seedSample(Caller.of(first.user()));
        }
        return Optional.of(first);
    }

    private Project seedSample(Caller owner) {
        Topology topology = SampleNetwork.topology();
        TrafficMatrix traffic = SampleNetwork.traffic();
        VersionRef topologyRef = store(
                owner,
                InputKind.TOPOLOGY,
                topology.name(),
                topology.nodes().size() + " nodes, " + topology.links().size() + " links",
                topology);
        VersionRef trafficRef = store(
                owner,
                InputKind.TRAFFIC_MATRIX,
                traffic.name(),
                traffic.demands().size() + " demands",
                traffic);
        return server.getBean(ProjectService.class)
                .create(
                        owner,
                        new ProjectDraft(
                                "Sample: national network",
                                "A network of our own making, to try NetPlanner with.",
                                topologyRef,
                                trafficRef));
    }

    private VersionRef store(Caller owner, InputKind kind, String name, String summary, Object content) {
        NewVersion version = new NewVersion(name, name, COMMENT, summary, Json.write(content), List.of());
        UUID id = server.getBean(InputService.class)
                .create(owner, kind, version)
                .version()
                .id();
        return new VersionRef(id, 1);
    }
}
