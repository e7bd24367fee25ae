package io.netplanner.server.project;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.input.Intake;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.RawJson;
import jakarta.inject.Singleton;
import java.util.List;

/** The project that a new installation starts with, so that there is something to plan at once. */
@Singleton
public class SampleProject {

    public static final String NAME = "Sample: national network";

    private static final String COMMENT = "Shipped with NetPlanner";

    private final InputService inputs;
    private final ProjectService projects;

    SampleProject(InputService inputs, ProjectService projects) {
        this.inputs = inputs;
        this.projects = projects;
    }

    /** Stores the sample network, its traffic, and a project that binds both; all or nothing. */
    @Transactional
    public Project create(Caller owner) {
        VersionRef topology = store(owner, InputKind.TOPOLOGY, accept(Intake.topology(), SampleNetwork.topology()));
        VersionRef traffic =
                store(owner, InputKind.TRAFFIC_MATRIX, accept(Intake.trafficMatrix(), SampleNetwork.traffic()));
        String description = "A network invented for NetPlanner, with a year's traffic. Change it as you like.";
        return projects.create(owner, new ProjectDraft(NAME, description, topology, traffic));
    }

    private static <T> NewVersion accept(Intake<T> intake, T content) {
        return intake.accept(null, COMMENT, Checked.of(content, List.of()));
    }

    private VersionRef store(Caller owner, InputKind kind, NewVersion version) {
        InputContent<RawJson> stored = inputs.create(owner, kind, version);
        return new VersionRef(stored.version().id(), stored.version().version());
    }
}
