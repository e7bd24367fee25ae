package io.netplanner.server.run.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.broker.ConfirmedSender;
import io.netplanner.server.broker.Queues;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** One transaction of the relay: bells leave the outbox only after the broker has confirmed them. */
@Singleton
class OutboxBatch {

    private static final int SIZE = 100;

    private final OutboxRepository outbox;
    private final ConfirmedSender sender;

    OutboxBatch(OutboxRepository outbox, ConfirmedSender sender) {
        this.outbox = outbox;
        this.sender = sender;
    }

    /** Whether there was something to send, and may be more. */
    @Transactional
    boolean sendNext() {
        List<OutboxRow> rows = outbox.lock(SIZE);
        if (rows.isEmpty()) {
            return false;
        }
        List<UUID> runIds = rows.stream().map(OutboxRow::runId).distinct().toList();
        send(runIds);
        outbox.markRung(runIds);
        outbox.remove(rows.stream().map(OutboxRow::id).toList());
        return true;
    }

    private void send(List<UUID> runIds) {
        try {
            sender.send(Queues.RUNS, runIds.stream().map(UUID::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // rolls the transaction back
        }
    }
}
