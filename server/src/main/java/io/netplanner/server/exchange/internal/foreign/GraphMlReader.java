package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * GraphML, with the names of values that the Topology Zoo and our own export use; case does not matter. Of a drawing made
 * with yEd labels and places are taken.
 */
final class GraphMlReader implements ForeignReader {

    private static final List<String> NODE_VALUES =
            List.of("label", "name", "latitude", "lat", "longitude", "lon", "lng", "roadmtype");
    private static final List<String> LINK_VALUES =
            List.of("id", "lengthkm", "length", "distance", "riskgroups", "fibertype", "spans");

    /** Parts of graphs that networks of fibres do not have. */
    private static final Set<String> LEFT_OUT = Set.of("hyperedge", "port", "graph");

    @Override
    public boolean recognises(ImportFile file) {
        return XmlTree.beginsWith(file, "graphml", "<graphml");
    }

    @Override
    public Optional<ForeignNetwork> read(ImportFile file, PlaceLog log) {
        return XmlTree.read(file, log).map(root -> new Graph(root, log).network(file.stem()));
    }

    private static final class Graph {

        private final XmlElement root;
        private final XmlElement graph;
        private final PlaceLog log;
        private final Numbers numbers;
        private final Map<String, String> valueNames = new HashMap<>();
        private final Map<String, Map<String, String>> defaults = new HashMap<>();

        Graph(XmlElement root, PlaceLog log) {
            this.root = root;
            this.graph = root.child("graph").orElse(root);
            this.log = log;
            this.numbers = new Numbers(log);
            root.children("key").forEach(this::define);
        }

        private void define(XmlElement key) {
            String name = key.attribute("attr.name").toLowerCase(Locale.ROOT);
            valueNames.put(key.attribute("id"), name);
            String kind = key.attribute("for").isBlank() ? "all" : key.attribute("for");
            key.child("default")
                    .ifPresent(value -> defaults.computeIfAbsent(kind, of -> new HashMap<>())
                            .put(name, value.text()));
        }

        ForeignNetwork network(String name) {
            sayWhatIsLeftOut();
            boolean directed = graph.attribute("edgedefault").equals("directed");
            return new ForeignNetwork(
                    name,
                    graph.children("node").anyMatch(node -> place(node).isPresent())
                            ? CoordinateKind.PIXELS
                            : CoordinateKind.UNTOLD,
                    graph.children("node").map(this::node).toList(),
                    graph.children("edge").map(edge -> link(edge, directed)).toList(),
                    List.of());
        }

        private void sayWhatIsLeftOut() {
            TreeSet<String> unread = root.children("key")
                    .filter(key -> !key.attribute("for").equals("graph"))
                    .map(key -> key.attribute("attr.name"))
                    .filter(name -> !name.isBlank()
                            && !NODE_VALUES.contains(name.toLowerCase(Locale.ROOT))
                            && !LINK_VALUES.contains(name.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (root.children("graph").count() > 1) {
                unread.add("every graph but the first");
            }
            Stream.concat(graph.children().stream(), graph.children("node").flatMap(node -> node.children().stream()))
                    .map(XmlElement::name)
                    .filter(LEFT_OUT::contains)
                    .forEach(unread::add);
            if (!unread.isEmpty()) {
                log.warning("IMPORT_LEFT_OUT", "", "Left out of the file: " + String.join(", ", unread) + ".");
            }
        }

        private ForeignNode node(XmlElement node) {
            Map<String, String> values = values("node", node);
            String id = node.attribute("id");
            Optional<XmlElement> place = place(node);
            if (place.isPresent()) {
                return new ForeignNode(
                        id,
                        labelOf(node),
                        numbers.find(place.get().attribute("x"), "Node " + id + ": x", node.place()),
                        numbers.find(upwards(place.get().attribute("y")), "Node " + id + ": y", node.place()),
                        node.place());
            }
            return new ForeignNode(
                    id,
                    first(values, "label", "name"),
                    numbers.find(first(values, "longitude", "lon", "lng"), "Node " + id + ": longitude", node.place()),
                    numbers.find(first(values, "latitude", "lat"), "Node " + id + ": latitude", node.place()),
                    first(values, "roadmtype"),
                    node.place());
        }

        private static Stream<XmlElement> shapes(XmlElement node) {
            return node.children("data").flatMap(value -> value.children().stream());
        }

        private static Optional<XmlElement> place(XmlElement node) {
            return shapes(node)
                    .flatMap(shape -> shape.child("Geometry").stream())
                    .findFirst();
        }

        private static String labelOf(XmlElement node) {
            return shapes(node)
                    .map(shape -> shape.childText("NodeLabel"))
                    .filter(label -> !label.isBlank())
                    .findFirst()
                    .orElse("");
        }

        /** On a screen y grows downwards. */
        private static String upwards(String y) {
            return y.startsWith("-") ? y.substring(1) : "-" + y;
        }

        private ForeignLink link(XmlElement edge, boolean directed) {
            Map<String, String> values = values("edge", edge);
            String told = first(values, "lengthkm", "length", "distance");
            String groups = first(values, "riskgroups");
            return new ForeignLink(
                    edge.attribute("id").isBlank() ? first(values, "id") : edge.attribute("id"),
                    edge.attribute("source"),
                    edge.attribute("target"),
                    numbers.find(told, "A link's length", edge.place()),
                    edge.attribute("directed").isBlank() ? directed : Boolean.parseBoolean(edge.attribute("directed")),
                    groups.isBlank() ? List.of() : List.of(groups.split("\\s*;\\s*")),
                    new ForeignFiber(
                            first(values, "fibertype"), ForeignFiber.spans(first(values, "spans"), edge.place(), log)),
                    edge.place());
        }

        private Map<String, String> values(String kind, XmlElement element) {
            Map<String, String> values = new HashMap<>(defaults.getOrDefault("all", Map.of()));
            values.putAll(defaults.getOrDefault(kind, Map.of()));
            element.children("data")
                    .forEach(value -> values.put(
                            valueNames.getOrDefault(value.attribute("key"), value.attribute("key")), value.text()));
            return values;
        }

        private static String first(Map<String, String> values, String... names) {
            for (String name : names) {
                String value = values.getOrDefault(name, "");
                if (!value.isBlank()) {
                    return value;
                }
            }
            return "";
        }
    }
}
