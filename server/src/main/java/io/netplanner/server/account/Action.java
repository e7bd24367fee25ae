package io.netplanner.server.account;

import io.netplanner.model.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody wants to do to an object, with the roles that may. */
public enum Action {
    CREATE_PROJECT(EnumSet.of(Role.ADMIN, Role.MANAGER)),
    DELETE_PROJECT(EnumSet.of(Role.ADMIN, Role.MANAGER)),
    RUN(EnumSet.of(Role.ADMIN, Role.MANAGER)),
    EDIT(EnumSet.allOf(Role.class)),
    READ(EnumSet.allOf(Role.class));

    private final Set<Role> roles;

    Action(Set<Role> roles) {
        this.roles = roles;
    }

    boolean isOpenTo(Role role) {
        return roles.contains(role);
    }
}
