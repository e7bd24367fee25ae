package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A network under design. Mutable, confined to one design; keeps the order of elements and of connections. */
public final class DesignGraph {

    private final Map<String, OpenElement> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, List<String>> previous = new LinkedHashMap<>();

    public static DesignGraph of(OpenNetwork network) {
        DesignGraph graph = new DesignGraph();
        network.elements().forEach(graph::add);
        network.connections().forEach(connection -> graph.connect(connection.from(), connection.to()));
        return graph;
    }

    public OpenNetwork toNetwork() {
        List<OpenNetwork.Connection> connections = new ArrayList<>();
        next.forEach((from, all) -> all.forEach(to -> connections.add(new OpenNetwork.Connection(from, to))));
        return new OpenNetwork(List.copyOf(elements.values()), connections);
    }

    /** A copy: elements may be added meanwhile. */
    public List<String> ids() {
        return List.copyOf(elements.keySet());
    }

    public OpenElement get(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    List<String> after(String id) {
        return List.copyOf(next.get(id));
    }

    List<String> before(String id) {
        return List.copyOf(previous.get(id));
    }

    String onlyAfter(String id) {
        return next.get(id).stream().findFirst().orElseThrow(() -> loose(id, "leads to no other element"));
    }

    String onlyBefore(String id) {
        return previous.get(id).stream().findFirst().orElseThrow(() -> loose(id, "is reached from no other element"));
    }

    void replace(OpenElement element) {
        elements.put(element.id(), element);
    }

    void insert(String from, OpenElement element, String to) {
        add(element);
        next.get(from).set(next.get(from).indexOf(to), element.id());
        previous.get(to).set(previous.get(to).indexOf(from), element.id());
        next.get(element.id()).add(to);
        previous.get(element.id()).add(from);
    }

    /** Puts a chain in the place of one element. */
    void replaceByChain(String id, List<? extends OpenElement> chain) {
        String from = onlyBefore(id);
        String to = onlyAfter(id);
        elements.remove(id);
        next.remove(id);
        previous.remove(id);
        chain.forEach(this::add);
        next.get(from).set(next.get(from).indexOf(id), chain.getFirst().id());
        previous.get(chain.getFirst().id()).add(from);
        for (int i = 1; i < chain.size(); i++) {
            connect(chain.get(i - 1).id(), chain.get(i).id());
        }
        previous.get(to).set(previous.get(to).indexOf(id), chain.getLast().id());
        next.get(chain.getLast().id()).add(to);
    }

    private void add(OpenElement element) {
        if (elements.put(element.id(), element) != null) {
            throw new TransmissionLimitException(
                    "Element " + element.id() + ": the identifier stands twice. Rename one of them.");
        }
        next.put(element.id(), new ArrayList<>());
        previous.put(element.id(), new ArrayList<>());
    }

    private void connect(String from, String to) {
        next.get(from).add(to);
        previous.get(to).add(from);
    }

    private static TransmissionLimitException loose(String id, String how) {
        return new TransmissionLimitException("Element " + id + " " + how + ". Connect it or take it out.");
    }
}
