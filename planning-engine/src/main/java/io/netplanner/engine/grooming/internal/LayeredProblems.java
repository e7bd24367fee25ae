package io.netplanner.engine.grooming.internal;

import io.netplanner.engine.grooming.internal.layered.LayeredProblem;
import io.netplanner.engine.grooming.internal.layered.Tributary;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import java.util.Set;

/** Puts muxponder clients into the numbers of a {@link LayeredProblem}. */
final class LayeredProblems {

    private final NodeNumbers nodes;
    private final double[][] lengthKm;
    private final boolean[][][] allowed;

    /** @param protections those that any client has */
    LayeredProblems(NodeNumbers nodes, NetworkReach reach, Homes homes, Set<Protection> protections) {
        this.nodes = nodes;
        int size = nodes.size();
        this.lengthKm = new double[size][size];
        this.allowed = new boolean[Protection.values().length][size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                lengthKm[a][b] = reach.lengthKm(nodes.name(a), nodes.name(b));
                boolean keepsHomes = a != b && homes.allow(nodes.name(a), nodes.name(b));
                for (Protection protection : protections) {
                    allowed[protection.ordinal()][a][b] =
                            keepsHomes && reach.allows(nodes.name(a), nodes.name(b), protection);
                }
            }
        }
    }

    /** @param straight clients that go from their source to their destination without a stop so far */
    LayeredProblem of(Xponder muxponder, List<RoutedClient> straight) {
        boolean whole = straight.stream().allMatch(client -> client.sixteenths() == RoutedClient.WHOLE_PORT);
        int unitsPerPort = whole ? 1 : RoutedClient.WHOLE_PORT;
        List<Tributary> tributaries = straight.stream()
                .map(client -> tributary(client, whole ? 1 : client.sixteenths()))
                .toList();
        return new LayeredProblem(
                nodes.size(), ports(muxponder, straight), unitsPerPort, tributaries, lengthKm, allowed);
    }

    private Tributary tributary(RoutedClient client, int units) {
        return new Tributary(
                nodes.of(client.stops().getFirst()),
                nodes.of(client.stops().getLast()),
                client.strength().protection().ordinal(),
                units);
    }

    /** Clients that surely fit a lightpath together, whichever they are. */
    static int ports(Xponder muxponder, List<RoutedClient> clients) {
        long largest = clients.stream()
                .mapToLong(client -> client.client().size())
                .max()
                .orElse(1);
        int limit = clients.stream()
                .mapToInt(client -> LineCards.limit(muxponder, client.client().type()))
                .min()
                .orElse(1);
        return (int) Math.max(1, Math.min(limit, Bandwidth.ofGbps(muxponder.lineRateGbps()) / largest));
    }
}
