package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a planner says of a project when making or changing it. Inputs may be bound later; one that is left out is no
 * longer bound.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectDraft(
        String name,
        String description,
        @Nullable VersionRef topology,
        @Nullable VersionRef trafficMatrix,
        @Nullable VersionRef clusters,
        @Nullable VersionRef catalogue) {

    /** A draft without clusters, planned with the shipped catalogue. */
    public ProjectDraft(
            String name, String description, @Nullable VersionRef topology, @Nullable VersionRef trafficMatrix) {
        this(name, description, topology, trafficMatrix, null, null);
    }

    /** What a project says and binds now. */
    public static ProjectDraft of(Project project) {
        return new ProjectDraft(
                project.name(),
                project.description(),
                project.topology(),
                project.trafficMatrix(),
                project.clusters(),
                project.catalogue());
    }

    public ProjectDraft withTopology(VersionRef other) {
        return new ProjectDraft(name, description, other, trafficMatrix, clusters, catalogue);
    }

    public ProjectDraft withTrafficMatrix(VersionRef other) {
        return new ProjectDraft(name, description, topology, other, clusters, catalogue);
    }
}
