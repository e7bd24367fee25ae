package io.netplanner.desktop.topology;

import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.input.InputTarget;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is particular to topologies. */
public record TopologyTarget() implements InputTarget<Topology> {

    @Override
    public String textKey() {
        return "import.topology";
    }

    @Override
    public InputApi<Topology> api(NetPlannerClient client) {
        return client.topologies();
    }

    @Override
    public @Nullable VersionRef bound(Project project) {
        return project.topology();
    }

    @Override
    public Map<String, String> context(Project project) {
        return Map.of();
    }

    @Override
    public ProjectDraft bind(ProjectDraft project, VersionRef version) {
        return project.withTopology(version);
    }
}
