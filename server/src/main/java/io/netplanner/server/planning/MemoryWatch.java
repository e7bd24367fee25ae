package io.netplanner.server.planning;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Calls when the heap is nearly full of what a collection could not free.
 *
 * <p>Watches long-lived objects alone: a heap full of garbage is no shortage.
 */
final class MemoryWatch implements NotificationListener, AutoCloseable {

    private static final double NEARLY_FULL = 0.9;

    private final NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    private final Runnable onShortage;

    MemoryWatch(Runnable onShortage) {
        this.onShortage = onShortage;
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(MemoryWatch::isOfLongLived)
                .forEach(pool -> pool.setCollectionUsageThreshold(
                        (long) (NEARLY_FULL * pool.getUsage().getMax())));
        memory.addNotificationListener(this, null, null);
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
            onShortage.run();
        }
    }

    @Override
    public void close() {
        try {
            memory.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its usage threshold is what a pool of young objects does not have. */
    private static boolean isOfLongLived(MemoryPoolMXBean pool) {
        return pool.getType() == MemoryType.HEAP
                && pool.isCollectionUsageThresholdSupported()
                && pool.isUsageThresholdSupported()
                && pool.getUsage().getMax() > 0;
    }
}
