package io.netplanner.server.account;

import static io.netplanner.model.account.Role.ADMIN;
import static io.netplanner.model.account.Role.DESIGNER;
import static io.netplanner.model.account.Role.MANAGER;

import io.netplanner.model.account.Action;
import io.netplanner.model.account.Role;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The one place that decides whether somebody may do something to an object: denied unless a line here allows it.
 *
 * <p>A stranger is told that the object does not exist; somebody who sees it but lacks the right is told so. An
 * administrator is a stranger to what nobody shared with them.
 */
public final class AccessPolicy {

    private static final Set<Role> EVERYBODY = Set.of(ADMIN, MANAGER, DESIGNER);
    private static final Set<Role> MANAGERS = Set.of(ADMIN, MANAGER);

    private static final Map<Action, Rule> RULES = new EnumMap<>(Map.of(
            Action.MANAGE_USERS, new Rule(Set.of(ADMIN), Relation.STRANGER),
            Action.READ_AUDIT, new Rule(Set.of(ADMIN), Relation.STRANGER),
            Action.CREATE_PROJECT, new Rule(MANAGERS, Relation.STRANGER),
            Action.CREATE_INPUT, new Rule(EVERYBODY, Relation.STRANGER),
            Action.READ, new Rule(EVERYBODY, Relation.MEMBER),
            Action.EDIT, new Rule(EVERYBODY, Relation.MEMBER),
            Action.RUN, new Rule(MANAGERS, Relation.MEMBER),
            Action.SHARE, new Rule(MANAGERS, Relation.OWNER),
            Action.DELETE, new Rule(MANAGERS, Relation.OWNER)));

    private AccessPolicy() {}

    /** Refuses with 403 what the caller's role does not allow, whatever the object. */
    public static void require(Caller caller, Action action) {
        if (!allows(caller.role(), action, Relation.STRANGER)) {
            throw denied("The role " + caller.role() + " does not include " + action + ".");
        }
    }

    /**
     * Refuses with 404 what the caller does not see, then with 403 what they may not do to it.
     *
     * @param what the kind of object, for the message
     */
    public static void require(Caller caller, Action action, Relation relation, String what, UUID id) {
        if (relation == Relation.STRANGER) {
            throw RefusedException.notFound(what, id);
        }
        if (!allows(caller.role(), action, relation)) {
            throw denied("As " + caller.role() + " and " + relation + " of this " + what + " you may not " + action
                    + " it. Ask its owner.");
        }
    }

    /** What somebody may do to an object, in a fixed order. */
    public static List<Action> rights(Role role, Relation relation) {
        return Arrays.stream(Action.values())
                .filter(action -> RULES.get(action).least() != Relation.STRANGER)
                .filter(action -> allows(role, action, relation))
                .toList();
    }

    private static boolean allows(Role role, Action action, Relation relation) {
        Rule rule = RULES.get(action);
        boolean near = relation.compareTo(rule.least()) >= 0;
        boolean granted = action == Action.RUN && relation == Relation.RUNNER;
        return near && (rule.roles().contains(role) || granted);
    }

    private static RefusedException denied(String detail) {
        return new RefusedException(ErrorCode.ACCESS_DENIED, detail);
    }

    /**
     * Who may.
     *
     * @param least how near somebody must be to the object; {@code STRANGER} where there is no object
     */
    private record Rule(Set<Role> roles, Relation least) {}
}
