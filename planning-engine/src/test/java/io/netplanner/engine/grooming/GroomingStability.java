package io.netplanner.engine.grooming;

import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many cards one more demand moves in a national network: when everything is groomed anew, when cards keep
 * their places where they are needed again, and when what is installed stays. Not a test: run its {@code main} on the
 * test class path, with the names of algorithms where not all are wanted.
 */
public final class GroomingStability {

    private static final int NODES = 22;
    private static final int DEMANDS = 104;
    private static final int SEEDS = 5;

    private GroomingStability() {}

    public static void main(String[] arguments) {
        System.out.println("algorithm seed cards gone-anew gone-in-places gone-kept lightpaths-anew lightpaths-kept");
        for (GroomingAlgorithm algorithm : GroomingGrowth.named(arguments)) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                System.out.println(measure(algorithm, seed));
            }
        }
    }

    private static String measure(GroomingAlgorithm algorithm, int seed) {
        GroomingResult before = groom(traffic(algorithm, seed, DEMANDS));
        GroomingResult anew = groom(traffic(algorithm, seed, DEMANDS + 1));
        GroomingResult inPlaces = groom(traffic(algorithm, seed, DEMANDS + 1).installed(before.cards()));
        GroomingResult kept = groom(traffic(algorithm, seed, DEMANDS + 1).keeping(before));
        return String.format(
                Locale.ROOT,
                "%s %d %d %d %d %d %d %d",
                algorithm,
                seed,
                before.cards().size(),
                gone(before, anew),
                gone(before, inPlaces),
                gone(before, kept),
                anew.lightpaths().size(),
                kept.lightpaths().size());
    }

    private static GroomingCase traffic(GroomingAlgorithm algorithm, int seed, int demands) {
        return RandomTraffic.thin(seed, NODES, demands).algorithm(algorithm);
    }

    private static GroomingResult groom(GroomingCase planned) {
        return new DefaultGroomer().groom(planned.request(), Execution.quiet());
    }

    private static long gone(GroomingResult before, GroomingResult after) {
        List<String> places =
                after.cards().stream().map(GroomingStability::place).toList();
        return before.cards().stream()
                .filter(card -> !places.contains(place(card)))
                .count();
    }

    private static String place(Card card) {
        return "%s %s %d %d %s".formatted(card.type(), card.node(), card.rack(), card.shelf(), card.slots());
    }
}
