package io.netplanner.server.project;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.account.AccessPolicy;
import io.netplanner.server.account.Action;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.internal.ProjectRepository;
import io.netplanner.server.project.internal.ProjectRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Projects: making, changing, listing, removing them. What they bind is checked by {@link ProjectBinding}. */
@Singleton
public class ProjectService {

    private static final String WHAT = "project";

    private final ProjectRepository projects;
    private final ProjectBinding binding;
    private final AuditLog audit;

    ProjectService(ProjectRepository projects, ProjectBinding binding, AuditLog audit) {
        this.projects = projects;
        this.binding = binding;
        this.audit = audit;
    }

    /** The caller's projects, newest first. */
    public Page<Project> list(Caller caller, PageRequest request) {
        List<ProjectRow> rows = projects.list(caller.id(), request.after(), request.fetchSize());
        return request.page(rows, () -> projects.count(caller.id()), ProjectRow::id, ProjectRow::toProject);
    }

    /** A project for something the caller wants to do with it; refused with 404 or 403. */
    public Project require(Caller caller, Action action, UUID id) {
        ProjectRow row = projects.find(id).orElseThrow(() -> RefusedException.notFound(WHAT, id));
        AccessPolicy.require(caller, action, row.ownerId(), WHAT, id);
        return row.toProject();
    }

    @Transactional
    public Project create(Caller caller, ProjectDraft draft) {
        AccessPolicy.require(caller, Action.CREATE_PROJECT);
        BoundDraft bound = binding.check(caller, draft);
        UUID id = Ids.next();
        projects.insert(
                id,
                caller.id(),
                bound.name(),
                bound.description(),
                bound.topologyId(),
                bound.topologyVersion(),
                bound.trafficId(),
                bound.trafficVersion());
        audit.record(caller, "CREATED", WHAT, id, "");
        return require(caller, Action.READ, id);
    }

    /** Replaces what a planner says of a project; 412 when {@code revision} is no longer the newest. */
    @Transactional
    public Project update(Caller caller, UUID id, int revision, ProjectDraft draft) {
        Project current = require(caller, Action.EDIT, id);
        BoundDraft bound = binding.check(caller, draft);
        long changed = projects.update(
                id,
                revision,
                bound.name(),
                bound.description(),
                bound.topologyId(),
                bound.topologyVersion(),
                bound.trafficId(),
                bound.trafficVersion());
        if (changed == 0) {
            throw EntityTag.stale(WHAT, revision, current.revision());
        }
        audit.record(caller, "CHANGED", WHAT, id, "from revision " + revision);
        return require(caller, Action.READ, id);
    }

    /** Takes a project out of sight. Nothing of it is lost. */
    @Transactional
    public void delete(Caller caller, UUID id) {
        require(caller, Action.DELETE_PROJECT, id);
        projects.softDelete(id);
        audit.record(caller, "DELETED", WHAT, id, "");
    }
}
