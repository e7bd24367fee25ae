package io.netplanner.engine.protection;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.RiskGroups;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Nodes, links and risk groups that two routes have in common, or that every pair of routes would have to: the cut that
 * forbids a disjoint one.
 *
 * <p>A cut is empty where no single element is to blame, as can happen with shared-risk groups.
 */
public record SharedElements(List<Integer> nodes, List<Integer> links, List<Integer> riskGroups) {
    public static final SharedElements NONE = new SharedElements(List.of(), List.of(), List.of());

    public SharedElements {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        riskGroups = List.copyOf(riskGroups);
    }

    /** What a pair shares of what the protection asks it not to share. */
    public static SharedElements of(Network network, PathPair pair, Protection protection) {
        List<Integer> links = common(links(pair.working()), links(pair.protection()));
        List<Integer> nodes = protection == Protection.LINK_DISJOINT
                ? List.of()
                : common(innerNodes(network, pair.working()), innerNodes(network, pair.protection()));
        List<Integer> groups = protection == Protection.SRLG_DISJOINT
                ? common(groups(network, pair.working()), groups(network, pair.protection()))
                : List.of();
        return new SharedElements(nodes, links, groups);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return nodes.size() + links.size() + riskGroups.size();
    }

    /** Such as {@code node Qom, link A-B}. */
    public String describe(Network network) {
        return String.join(", ", names(network));
    }

    /** Such as {@code node Qom}. */
    public List<String> names(Network network) {
        RiskGroups groups = network.riskGroups();
        return Stream.of(
                        nodes.stream().map(node -> "node " + network.nodeName(node)),
                        links.stream().map(link -> "link " + network.link(link).id()),
                        riskGroups.stream().map(group -> "risk group " + groups.name(group)))
                .flatMap(s -> s)
                .toList();
    }

    static SharedElements ofRiskGroups(int[] groups) {
        return new SharedElements(
                List.of(), List.of(), IntStream.of(groups).boxed().toList());
    }

    private static List<Integer> common(IntStream one, IntStream other) {
        List<Integer> others = other.boxed().toList();
        return one.distinct().filter(others::contains).sorted().boxed().toList();
    }

    private static IntStream links(Path path) {
        return Arrays.stream(path.arcs()).map(Network::linkOf);
    }

    private static IntStream innerNodes(Network network, Path path) {
        return Arrays.stream(path.nodes(network), 1, path.hops());
    }

    private static IntStream groups(Network network, Path path) {
        return links(path).flatMap(link -> Arrays.stream(network.riskGroups().groupsOf(link)));
    }
}
