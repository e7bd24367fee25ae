package io.netplanner.server.project.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.project.ProjectMember;
import io.netplanner.server.account.Relation;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code project_member} with the account. */
@Introspected
public record MemberRow(UUID id, String email, String name, Role role, Relation relation, Instant addedAt) {

    public ProjectMember toMember() {
        return new ProjectMember(
                new User(id, email, name, role), relation == Relation.OWNER, relation == Relation.RUNNER, addedAt);
    }
}
