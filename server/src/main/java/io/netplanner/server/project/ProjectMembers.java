package io.netplanner.server.project;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.MemberDraft;
import io.netplanner.model.project.MemberGrant;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.ProjectMember;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.Relation;
import io.netplanner.server.account.UserDirectory;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.project.internal.MemberRepository;
import io.netplanner.server.project.internal.MemberRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who works on a project. What they may do there is decided by {@code AccessPolicy}. */
@Singleton
public class ProjectMembers {

    private final MemberRepository members;
    private final ProjectService projects;
    private final UserDirectory users;
    private final AuditLog audit;

    ProjectMembers(MemberRepository members, ProjectService projects, UserDirectory users, AuditLog audit) {
        this.members = members;
        this.projects = projects;
        this.users = users;
        this.audit = audit;
    }

    /** All of them, the owner first. */
    public Page<ProjectMember> list(Caller caller, UUID projectId) {
        projects.require(caller, Action.READ, projectId);
        List<ProjectMember> people =
                members.list(projectId).stream().map(MemberRow::toMember).toList();
        return new Page<>(people, people.size(), null);
    }

    @Transactional
    public ProjectMember add(Caller caller, UUID projectId, MemberDraft draft) {
        projects.require(caller, Action.SHARE, projectId);
        User user = users.findByEmail(draft.email()).orElseThrow(() -> unknown(draft.email()));
        if (members.add(projectId, user.id(), relation(draft.mayRun())) == 0) {
            throw new RefusedException(
                    ErrorCode.CONFLICT,
                    user.name() + " works on this project already. Change what they may do instead.");
        }
        audit.record(caller, "SHARED", ProjectService.WHAT, projectId, "with " + user.id());
        return member(projectId, user.id());
    }

    @Transactional
    public ProjectMember change(Caller caller, UUID projectId, UUID userId, MemberGrant grant) {
        projects.require(caller, Action.SHARE, projectId);
        requireChanged(members.change(projectId, userId, relation(grant.mayRun())), projectId, userId);
        audit.record(caller, "GRANTED", ProjectService.WHAT, projectId, "run " + grant.mayRun() + " to " + userId);
        return member(projectId, userId);
    }

    @Transactional
    public void remove(Caller caller, UUID projectId, UUID userId) {
        projects.require(caller, userId.equals(caller.id()) ? Action.READ : Action.SHARE, projectId);
        requireChanged(members.remove(projectId, userId), projectId, userId);
        audit.record(caller, "UNSHARED", ProjectService.WHAT, projectId, "with " + userId);
    }

    private void requireChanged(long rows, UUID projectId, UUID userId) {
        if (rows == 0) {
            ProjectMember member = member(projectId, userId);
            throw new RefusedException(
                    ErrorCode.CONFLICT, member.user().name() + " owns this project. An owner stays as they are.");
        }
    }

    private ProjectMember member(UUID projectId, UUID userId) {
        return members.list(projectId).stream()
                .filter(row -> row.id().equals(userId))
                .map(MemberRow::toMember)
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("member", userId));
    }

    private static Relation relation(boolean mayRun) {
        return mayRun ? Relation.RUNNER : Relation.MEMBER;
    }

    private static RefusedException unknown(String email) {
        return new RefusedException(
                ErrorCode.REQUEST_INVALID,
                "Nobody was let in.",
                List.of(Issue.error(
                        "MEMBER_UNKNOWN",
                        "/email",
                        "Nobody has an account with the address " + email + ". Ask them to sign up first.")));
    }
}
