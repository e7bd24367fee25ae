package io.netplanner.server.account.internal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What has lately happened to accounts and sign-ins, on whichever server: known for a second, then asked for again by
 * the next request. One query a second, however many requests there are. Thread-safe.
 */
@Singleton
final class AccountChanges {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    /** Twice as long as a token is remembered, so that none outlives a change whose transaction was slow to end. */
    private static final Duration REPORTED_FOR = RememberedTokens.MEMORY.multipliedBy(2);

    private final UserRepository users;
    private final AtomicLong changesHere = new AtomicLong();
    private volatile Look last = new Look(System.nanoTime() - KNOWN_FOR.toNanos(), 0);

    AccountChanges(UserRepository users) {
        this.users = users;
    }

    boolean areKnown() {
        Look look = last;
        return look.changesHere() == changesHere.get() && System.nanoTime() - look.at() < KNOWN_FOR.toNanos();
    }

    /** To be told when something was changed on this server, so that it counts here at once. */
    void happened() {
        changesHere.incrementAndGet();
    }

    /**
     * Tells whose rights or sign-ins have changed, unless that is known. Those who ask at the same time wait for one
     * answer.
     *
     * @param listener is given the ids of users, the same ones again for as long as they are reported
     */
    synchronized void look(Consumer<Set<String>> listener) {
        if (areKnown()) {
            return;
        }
        Look next = new Look(System.nanoTime(), changesHere.get());
        listener.accept(users.listChanged(REPORTED_FOR.toSeconds()).stream()
                .map(Object::toString)
                .collect(Collectors.toSet()));
        last = next;
    }

    /**
     * A look at the database.
     *
     * @param at when it began, in nanoseconds
     * @param changesHere how many changes of this server it cannot have missed
     */
    private record Look(long at, long changesHere) {}
}
