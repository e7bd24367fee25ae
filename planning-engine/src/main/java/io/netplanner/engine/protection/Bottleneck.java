package io.netplanner.engine.protection;

import io.netplanner.engine.network.Network;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cut that forbids a disjoint pair: the nodes, links or risk groups that every pair would have to share.
 *
 * <p>Empty where no single element is to blame, as can happen with shared-risk groups.
 */
public record Bottleneck(List<Integer> nodes, List<Integer> links, List<Integer> riskGroups) {
    public static final Bottleneck NONE = new Bottleneck(List.of(), List.of(), List.of());

    public Bottleneck {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        riskGroups = List.copyOf(riskGroups);
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && links.isEmpty() && riskGroups.isEmpty();
    }

    /** Such as {@code node Qom, link A-B}. */
    public String describe(Network network) {
        Stream<String> named = Stream.of(
                        nodes.stream().map(node -> "node " + network.nodeName(node)),
                        links.stream().map(link -> "link " + network.link(link).id()),
                        riskGroups.stream()
                                .map(group ->
                                        "risk group " + network.riskGroups().name(group)))
                .flatMap(s -> s);
        return named.collect(Collectors.joining(", "));
    }

    static Bottleneck ofRiskGroups(IntStream groups) {
        return new Bottleneck(List.of(), List.of(), groups.boxed().toList());
    }
}
