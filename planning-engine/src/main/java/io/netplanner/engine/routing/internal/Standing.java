package io.netplanner.engine.routing.internal;

import java.util.Comparator;

/** What a pool worker has reached: servable requests left out, and channels it needs for the rest. */
record Standing(int waiting, int channels) implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER =
            Comparator.comparingInt(Standing::waiting).thenComparingInt(Standing::channels);

    static Standing of(Plan plan) {
        int servable = plan.table().servable().length;
        int highest = 0;
        for (int request = 0; request < plan.table().size(); request++) {
            Placement placement = plan.placement(request);
            highest = placement == null ? highest : Math.max(highest, placement.highestChannel() + 1);
        }
        return new Standing(servable - plan.servedCount(), highest);
    }

    boolean isComplete() {
        return waiting == 0;
    }

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
