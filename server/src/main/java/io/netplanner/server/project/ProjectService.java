package io.netplanner.server.project;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.server.account.AccessPolicy;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.Relation;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.internal.MemberRepository;
import io.netplanner.server.project.internal.ProjectRepository;
import io.netplanner.server.project.internal.ProjectRow;
import io.netplanner.server.total.ListTotals;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects: making, copying, changing, listing, removing them. What they bind is checked by {@link ProjectBinding}. */
@Singleton
public class ProjectService {

    static final String WHAT = "project";

    private final ProjectRepository projects;
    private final MemberRepository members;
    private final ProjectBinding binding;
    private final ListTotals totals;
    private final AuditLog audit;

    ProjectService(
            ProjectRepository projects,
            MemberRepository members,
            ProjectBinding binding,
            ListTotals totals,
            AuditLog audit) {
        this.projects = projects;
        this.members = members;
        this.binding = binding;
        this.totals = totals;
        this.audit = audit;
    }

    /** The caller's projects and those shared with them, newest first; or the deleted ones among them. */
    public Page<Project> list(Caller caller, boolean deleted, PageRequest request) {
        List<ProjectRow> rows = deleted
                ? projects.listDeleted(caller.id(), request.before(), request.fetchSize())
                : projects.list(caller.id(), request.before(), request.fetchSize());
        return request.page(
                rows, () -> totals.projects(caller.id(), deleted), ProjectRow::id, row -> projectOf(row, caller));
    }

    /** A project for something the caller wants to do with it; refused with 404 or 403. */
    public Project require(Caller caller, Action action, UUID id) {
        return require(caller, action, id, false);
    }

    @Transactional
    public Project create(Caller caller, ProjectDraft draft) {
        return store(caller, draft, null, null);
    }

    /** A project that binds and is shared as another: a scenario to be changed without touching that one. */
    @Transactional
    public Project copy(Caller caller, UUID id, @Nullable String name) {
        Project original = require(caller, Action.READ, id);
        ProjectDraft same = ProjectDraft.of(original);
        String given = name == null || name.isBlank() ? "Copy of " + original.name() : name;
        ProjectDraft draft = new ProjectDraft(
                given, same.description(), same.topology(), same.trafficMatrix(), same.clusters(), same.catalogue());
        Project copy = store(caller, draft, same, id);
        members.copy(id, copy.id());
        return copy;
    }

    /** Replaces what a planner says of a project; 412 when {@code revision} is no longer the newest. */
    @Transactional
    public Project update(Caller caller, UUID id, int revision, ProjectDraft draft) {
        Project current = require(caller, Action.EDIT, id);
        BoundDraft bound = binding.check(caller, draft, ProjectDraft.of(current));
        long changed = projects.update(
                id,
                revision,
                bound.name(),
                bound.description(),
                bound.topology().id(),
                bound.topology().version(),
                bound.traffic().id(),
                bound.traffic().version(),
                bound.clusters().id(),
                bound.clusters().version(),
                bound.catalogue().id(),
                bound.catalogue().version());
        if (changed == 0) {
            throw EntityTag.stale(WHAT, revision, current.revision());
        }
        projects.shareInputs(id, caller.id());
        audit.record(caller, "CHANGED", WHAT, id, "from revision " + revision);
        return require(caller, Action.READ, id);
    }

    /** Takes a project out of sight. Nothing of it is lost. */
    @Transactional
    public void delete(Caller caller, UUID id) {
        require(caller, Action.DELETE, id);
        projects.markDeleted(id, true);
        audit.record(caller, "DELETED", WHAT, id, "");
    }

    /** Brings a deleted project back as it was. One that is not deleted stays as it is. */
    @Transactional
    public Project undelete(Caller caller, UUID id) {
        require(caller, Action.DELETE, id, true);
        projects.markDeleted(id, false);
        audit.record(caller, "UNDELETED", WHAT, id, "");
        return require(caller, Action.READ, id);
    }

    private Project store(
            Caller caller, ProjectDraft draft, @Nullable ProjectDraft original, @Nullable UUID copiedFrom) {
        AccessPolicy.require(caller, Action.CREATE_PROJECT);
        BoundDraft bound = binding.check(caller, draft, original);
        UUID id = Ids.next();
        projects.insert(
                id,
                caller.id(),
                bound.name(),
                bound.description(),
                copiedFrom,
                bound.topology().id(),
                bound.topology().version(),
                bound.traffic().id(),
                bound.traffic().version(),
                bound.clusters().id(),
                bound.clusters().version(),
                bound.catalogue().id(),
                bound.catalogue().version());
        members.add(id, caller.id(), Relation.OWNER);
        projects.shareInputs(id, caller.id());
        audit.record(caller, "CREATED", WHAT, id, copiedFrom == null ? "" : "copy of " + copiedFrom);
        return require(caller, Action.READ, id);
    }

    private Project require(Caller caller, Action action, UUID id, boolean alsoDeleted) {
        ProjectRow row = projects.find(id, caller.id())
                .filter(found -> alsoDeleted || !found.isDeleted())
                .orElseThrow(() -> RefusedException.notFound(WHAT, id));
        AccessPolicy.require(caller, action, row.relation(), WHAT, id);
        return projectOf(row, caller);
    }

    private static Project projectOf(ProjectRow row, Caller caller) {
        return row.toProject(AccessPolicy.rights(caller.role(), row.relation()));
    }
}
