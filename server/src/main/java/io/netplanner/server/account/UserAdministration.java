package io.netplanner.server.account;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.Action;
import io.netplanner.model.account.Invitation;
import io.netplanner.model.account.ManagedUser;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.UserChange;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.internal.AccountLinks;
import io.netplanner.server.account.internal.AccountLinks.Purpose;
import io.netplanner.server.account.internal.AccountRules;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.PageRequest;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.Secrets;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What administrators do to accounts. An installation always keeps one administrator who can sign in. */
@Singleton
public class UserAdministration {

    private static final String WHAT = "user";

    private final UserRepository users;
    private final PasswordHashing passwords;
    private final AccountLinks links;
    private final Sessions sessions;
    private final AuditLog audit;

    UserAdministration(
            UserRepository users, PasswordHashing passwords, AccountLinks links, Sessions sessions, AuditLog audit) {
        this.users = users;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
    }

    Page<ManagedUser> list(Caller caller, PageRequest request) {
        AccessPolicy.require(caller, Action.MANAGE_USERS);
        List<UserRow> rows = users.list(request.after(), request.fetchSize());
        return request.page(rows, users::count, UserRow::id, UserRow::toManagedUser);
    }

    /** The password is random until the invited chooses one, so nobody else ever knows it. */
    @Transactional
    ManagedUser invite(Caller caller, Invitation invitation) {
        AccessPolicy.require(caller, Action.MANAGE_USERS);
        List<Issue> issues = new ArrayList<>(new AccountRules()
                .text("name", invitation.name())
                .email(invitation.email())
                .issues());
        requireRole(issues, invitation.role());
        refuseIfAny(issues);
        UUID id = Ids.next();
        String email = invitation.email().strip().toLowerCase(Locale.ROOT);
        String hash = passwords.hash(Secrets.random());
        if (users.invite(id, email, invitation.name().strip(), invitation.role(), hash) == 0) {
            throw new RefusedException(ErrorCode.CONFLICT, "The address " + email + " has an account already.");
        }
        UserRow invited = users.get(id);
        links.send(invited, Purpose.PASSWORD);
        audit.record(caller, "INVITED", WHAT, id, "as " + invitation.role());
        return invited.toManagedUser();
    }

    @Transactional
    ManagedUser change(Caller caller, UUID id, UserChange change) {
        AccessPolicy.require(caller, Action.MANAGE_USERS);
        if (change.role() == null && change.disabled() == null) {
            refuseIfAny(List.of(
                    Issue.error("USER_FIELD", "", "Neither role nor disabled is there. Send what shall be changed.")));
        }
        if ((change.role() != null && change.role() != Role.ADMIN || change.disables())
                && users.lockAdministrators().equals(List.of(id))) {
            throw new RefusedException(ErrorCode.CONFLICT, "This is the last administrator. Make another one before.");
        }
        if (users.change(id, change.role(), change.disabled()) == 0) {
            throw RefusedException.notFound(WHAT, id);
        }
        if (change.disables()) {
            sessions.revokeAll(id);
        }
        ManagedUser changed = users.get(id).toManagedUser();
        audit.record(caller, "CHANGED", WHAT, id, changed.role() + (changed.disabled() ? ", disabled" : ""));
        return changed;
    }

    @Transactional
    void revokeSessions(Caller caller, UUID id) {
        AccessPolicy.require(caller, Action.MANAGE_USERS);
        if (users.findById(id).isEmpty()) {
            throw RefusedException.notFound(WHAT, id);
        }
        sessions.revokeAll(id);
        audit.record(caller, "SIGNED_OUT", WHAT, id, "");
    }

    private static void requireRole(List<Issue> issues, @Nullable Role role) {
        if (role == null) {
            issues.add(Issue.error("USER_FIELD", "/role", "The role is missing. Choose ADMIN, MANAGER or DESIGNER."));
        }
    }

    private static void refuseIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "Nothing was changed.", issues);
        }
    }
}
