package io.netplanner.server.project;

import io.netplanner.model.cluster.ClusterRules;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.input.InputDocuments;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the versions that a project binds fit each other: demands and clusters name nodes of the topology, services
 * are types of the catalogue. All misfits at once, each with its place in the document that it stands in.
 */
@Singleton
final class ProjectFit {

    private final InputDocuments documents;

    ProjectFit(InputDocuments documents) {
        this.documents = documents;
    }

    List<Issue> misfits(ProjectDraft draft) {
        Topology topology = draft.topology() == null ? null : documents.topology(draft.topology());
        List<Issue> issues = new ArrayList<>();
        if (draft.trafficMatrix() != null) {
            issues.addAll(
                    TrafficRules.check(documents.trafficMatrix(draft.trafficMatrix()), topology, catalogueOf(draft)));
        }
        if (draft.clusters() != null) {
            issues.addAll(ClusterRules.check(documents.clusters(draft.clusters()), topology));
        }
        return issues;
    }

    private EquipmentCatalogue catalogueOf(ProjectDraft draft) {
        return draft.catalogue() == null ? DefaultCatalogue.get() : documents.catalogue(draft.catalogue());
    }
}
