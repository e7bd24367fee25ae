package io.netplanner.server.project;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.input.InputService;
import io.netplanner.server.input.InputType;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.topology.TopologyType;
import io.netplanner.server.traffic.TrafficMatrixType;
import jakarta.inject.Singleton;
import java.util.List;

/** The project that a new installation starts with, so that there is something to plan at once. */
@Singleton
public class SampleProject {

    public static final String NAME = "Sample: national network";

    private static final String COMMENT = "Shipped with NetPlanner";

    private final InputService inputs;
    private final ProjectService projects;
    private final TopologyType topologies;
    private final TrafficMatrixType matrices;

    SampleProject(InputService inputs, ProjectService projects, TopologyType topologies, TrafficMatrixType matrices) {
        this.inputs = inputs;
        this.projects = projects;
        this.topologies = topologies;
        this.matrices = matrices;
    }

    /** Stores the sample network, its traffic, and a project that binds both; all or nothing. */
    @Transactional
    public Project create(Caller owner) {
        VersionRef topology = store(owner, topologies, SampleNetwork.topology());
        VersionRef traffic = store(owner, matrices, SampleNetwork.traffic());
        String description = "A network invented for NetPlanner, with a year's traffic. Change it as you like.";
        return projects.create(owner, new ProjectDraft(NAME, description, topology, traffic));
    }

    private <T> VersionRef store(Caller owner, InputType<T> type, T content) {
        NewVersion version = Intake.accept(type, null, COMMENT, Checked.of(content, List.of()));
        InputContent<RawJson> stored = inputs.create(owner, type.kind(), version);
        return new VersionRef(stored.version().id(), stored.version().version());
    }
}
