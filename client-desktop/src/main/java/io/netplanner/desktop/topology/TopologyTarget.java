package io.netplanner.desktop.topology;

import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.project.InputImport;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an imported topology goes. */
public record TopologyTarget(OpenProject openProject) implements InputImport.Target<Topology> {

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
    public Project bind(Project project, VersionRef imported) {
        return openProject.bindTopology(project.id(), imported);
    }
}
