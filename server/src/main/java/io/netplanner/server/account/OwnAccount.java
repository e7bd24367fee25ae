package io.netplanner.server.account;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.model.account.PasswordChange;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.account.internal.AccountRules;
import io.netplanner.server.account.internal.LoginThrottle;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Somebody's own account. */
@Singleton
public class OwnAccount {

    private final UserRepository users;
    private final PasswordHashing passwords;
    private final LoginThrottle throttle;
    private final Sessions sessions;
    private final AuditLog audit;

    OwnAccount(
            UserRepository users,
            PasswordHashing passwords,
            LoginThrottle throttle,
            Sessions sessions,
            AuditLog audit) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
    }

    User get(Caller caller) {
        return row(caller).toUser();
    }

    /** Guessing at the old password is slowed down as it is at sign-in. */
    @Transactional(noRollbackFor = RefusedException.class)
    void changePassword(Caller caller, PasswordChange change) {
        List<Issue> issues =
                new AccountRules().password("newPassword", change.newPassword()).issues();
        if (!issues.isEmpty()) {
            throw new RefusedException(ErrorCode.REQUEST_INVALID, "The password was not changed.", issues);
        }
        UserRow user = row(caller);
        throttle.requireOpen(user.email(), user.id().toString());
        String old = Objects.requireNonNullElse(change.oldPassword(), "");
        if (!passwords.matches(old, Optional.of(user.passwordHash()))) {
            throttle.failed(user.email(), user.id().toString());
            throw new RefusedException(
                    ErrorCode.REQUEST_INVALID,
                    "The password was not changed.",
                    List.of(Issue.error(
                            "USER_OLD_PASSWORD", "/oldPassword", "The old password is wrong. Type it again.")));
        }
        users.changePassword(user.id(), passwords.hash(change.newPassword()));
        sessions.revokeAll(user.id());
        audit.record(caller, "PASSWORD_CHANGED", "user", user.id(), "");
    }

    private UserRow row(Caller caller) {
        return users.findById(caller.id()).orElseThrow(() -> RefusedException.notFound("user", caller.id()));
    }
}
