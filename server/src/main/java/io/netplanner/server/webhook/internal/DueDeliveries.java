package io.netplanner.server.webhook.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.webhook.WebhookSettings;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes messages to be sent. The transaction is short: nothing is locked while a receiver takes its time. */
@Singleton
class DueDeliveries {

    private static final int SIZE = 20;

    private final DeliveryRepository deliveries;
    private final double leaseSeconds;

    DueDeliveries(DeliveryRepository deliveries, WebhookSettings settings) {
        this.deliveries = deliveries;
        // Looking the host up comes before the time limit; a server that dies meanwhile delays the message by this.
        this.leaseSeconds = settings.timeout().toMillis() / 1000.0 + 30;
    }

    @Transactional
    List<DueDelivery> take() {
        List<DueDelivery> due = deliveries.lockDue(SIZE);
        if (!due.isEmpty()) {
            deliveries.begin(due.stream().map(DueDelivery::id).toList(), leaseSeconds);
        }
        return due;
    }
}
