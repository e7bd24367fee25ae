package io.netplanner.server.account;

import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import java.util.UUID;

/**
 * The one place that decides whether somebody may do something to an object: denied unless a line here allows it.
 *
 * <p>A stranger is told that the object does not exist; an owner whose role lacks the right is told so.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Refuses with 403 what the caller's role does not allow, whatever the object. */
    public static void require(Caller caller, Action action) {
        if (!action.isOpenTo(caller.role())) {
            throw new RefusedException(
                    ErrorCode.ACCESS_DENIED, "The role " + caller.role() + " does not include " + action + ".");
        }
    }

    /**
     * Refuses with 404 what the caller does not see, then with 403 what their role does not allow.
     *
     * @param what the kind of object, for the message
     */
    public static void require(Caller caller, Action action, UUID ownerId, String what, UUID id) {
        if (!caller.id().equals(ownerId)) {
            throw RefusedException.notFound(what, id);
        }
        require(caller, action);
    }
}
