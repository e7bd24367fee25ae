package io.netplanner.server.run.internal;

import io.netplanner.server.broker.QueueLevels;
import io.netplanner.server.broker.RunChanges;
import io.netplanner.server.run.RunSettings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look for runs that nobody works on although they should be worked on. */
@Singleton
public final class RecoveryStep {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryStep.class);

    private final LeaseSweep sweep;
    private final ClaimRepository claims;
    private final OutboxRepository outbox;
    private final OutboxRelay relay;
    private final QueueLevels levels;
    private final RunChanges changes;
    private final RunSettings settings;

    RecoveryStep(
            LeaseSweep sweep,
            ClaimRepository claims,
            OutboxRepository outbox,
            OutboxRelay relay,
            QueueLevels levels,
            RunChanges changes,
            RunSettings settings) {
        this.sweep = sweep;
        this.claims = claims;
        this.outbox = outbox;
        this.relay = relay;
        this.levels = levels;
        this.changes = changes;
        this.settings = settings;
    }

    public void recover() {
        List<UUID> lapsed = sweep.settleLapsed();
        lapsed.forEach(id -> LOG.warn("The worker of run {} was lost", id));
        if (!lapsed.isEmpty()) {
            relay.ring();
            lapsed.forEach(changes::announce);
        }
        // An empty queue while runs wait: the broker has lost their bells, as the embedded one does when it restarts.
        boolean queueIsEmpty =
                levels.find().filter(level -> level.waiting() == 0).isPresent();
        if (queueIsEmpty && outbox.addForLostBells(settings.lostBell()) > 0) {
            relay.ring();
        }
    }

    public void expireLeasesOf(String worker) {
        claims.expireLeasesOf(worker);
    }
}
