package io.netplanner.engine.materials.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lightpaths do at one node: channels they add and drop, protected ends, regenerators. */
final class NodeUse {

    private final Map<Integer, Integer> dropsOfChannel = new TreeMap<>();
    private final List<String> regeneratorCards = new ArrayList<>();
    private int protectedTerminations;

    void drop(int channel) {
        dropsOfChannel.merge(channel, 1, Integer::sum);
    }

    void terminateProtected() {
        protectedTerminations++;
    }

    /** @param cardType line card of which a pair regenerates one lightpath */
    void regenerate(String cardType) {
        regeneratorCards.add(cardType);
    }

    boolean isPassedOnly() {
        return dropsOfChannel.isEmpty() && regeneratorCards.isEmpty();
    }

    int protectedTerminations() {
        return protectedTerminations;
    }

    List<String> regeneratorCards() {
        return regeneratorCards;
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
