package io.netplanner.server.account.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes, one lane: the OWASP password storage cheat sheet's first choice.
 *
 * <p>Thread-safe. At most two passwords are hashed at a time, so that a flood of sign-ins starves nobody.
 */
@Singleton
public final class PasswordHashing {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    private final Semaphore permits = new Semaphore(2, true);
    /** Compared with when there is no user, so that an unknown address takes as long as a known one. */
    private final String nobody = hash("nobody");

    public String hash(String password) {
        return limited(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    public boolean matches(String password, Optional<String> hash) {
        String stored = hash.orElse(nobody);
        boolean same = limited(() -> Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored)));
        return same && hash.isPresent();
    }

    private <T> T limited(Supplier<T> work) {
        permits.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
