package io.netplanner.engine.materials.internal;

import io.netplanner.model.materials.PartUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lightpaths do at one node: channels they add and drop, protected ends, regenerators. */
final class NodeUse {

    private final Map<Integer, Integer> dropsOfChannel = new TreeMap<>();
    private final List<Regenerator> regenerators = new ArrayList<>();
    private int protectedTerminations;

    /** @param card line card of which a pair regenerates one lightpath */
    record Regenerator(String card, PartUse why) {}

    void drop(int channel) {
        dropsOfChannel.merge(channel, 1, Integer::sum);
    }

    void terminateProtected() {
        protectedTerminations++;
    }

    void regenerate(String card, PartUse why) {
        regenerators.add(new Regenerator(card, why));
    }

    boolean isPassedOnly() {
        return dropsOfChannel.isEmpty() && regenerators.isEmpty();
    }

    int protectedTerminations() {
        return protectedTerminations;
    }

    List<Regenerator> regenerators() {
        return regenerators;
    }

    /** How often the channel that is dropped most is dropped. */
    int mostDropsOfAChannel() {
        return dropsOfChannel.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Channels of one parity that are dropped more than {@code times}. */
    int channelsDroppedMoreThan(int times, int parity) {
        return (int) dropsOfChannel.entrySet().stream()
                .filter(drops -> Math.floorMod(drops.getKey(), 2) == parity && drops.getValue() > times)
                .count();
    }
}
