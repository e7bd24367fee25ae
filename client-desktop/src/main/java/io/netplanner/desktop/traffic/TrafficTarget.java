package io.netplanner.desktop.traffic;

import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.input.InputTarget;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is particular to traffic matrices: an imported one is held against the project's topology, so that a misfit names its cell. */
public record TrafficTarget() implements InputTarget<TrafficMatrix> {

    @Override
    public String textKey() {
        return "import.traffic";
    }

    @Override
    public InputApi<TrafficMatrix> api(NetPlannerClient client) {
        return client.trafficMatrices();
    }

    @Override
    public @Nullable VersionRef bound(Project project) {
        return project.trafficMatrix();
    }

    @Override
    public Map<String, String> context(Project project) {
        VersionRef topology = project.topology();
        return topology == null
                ? Map.of()
                : Map.of(
                        "topologyId", topology.id().toString(),
                        "topologyVersion", Integer.toString(topology.version()));
    }

    @Override
    public ProjectDraft bind(ProjectDraft project, VersionRef version) {
        return project.withTrafficMatrix(version);
    }
}
