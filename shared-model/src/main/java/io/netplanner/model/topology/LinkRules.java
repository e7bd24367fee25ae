package io.netplanner.model.topology;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.issue.IssueLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a single link, and of links among each other. */
final class LinkRules {

    /** A patch cord within a site: what is shorter is a slip of units. */
    static final double MIN_LENGTH_KM = 0.001;

    /** Half of the equator: no terrestrial or submarine link between two ROADMs is longer. */
    static final double MAX_LENGTH_KM = 20_000;

    private final IssueLog log;
    private final List<Link> links;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<List<String>, Link> firstByEnds = new HashMap<>();

    LinkRules(IssueLog log, Topology topology) {
        this.log = log;
        this.links = topology.links();
        topology.nodes().forEach(node -> nodes.putIfAbsent(node.name(), node));
    }

    void check() {
        SpanRules spanRules = new SpanRules(log);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String pointer = "/links/" + i;
            checkId(link, pointer + "/id");
            checkEnd(link, link.source(), pointer + "/source");
            checkEnd(link, link.destination(), pointer + "/destination");
            checkLoop(link, pointer + "/destination");
            checkLength(link, pointer + "/lengthKm");
            checkReverse(link, pointer);
            spanRules.check(link, pointer);
        }
    }

    private void checkId(Link link, String pointer) {
        if (link.id().isBlank()) {
            log.error("TOPOLOGY_BLANK_LINK_ID", pointer, "Link " + ends(link) + " has no id. Give it one of its own.");
        } else if (!ids.add(link.id())) {
            log.error(
                    "TOPOLOGY_DUPLICATE_LINK_ID",
                    pointer,
                    "Link " + ends(link) + ": the id " + link.id()
                            + " belongs to another link already. Parallel links need an id each.");
        }
    }

    private void checkEnd(Link link, String node, String pointer) {
        if (node.isBlank() || !nodes.containsKey(node)) {
            log.error(
                    "TOPOLOGY_UNKNOWN_NODE",
                    pointer,
                    "Link " + link.id() + " ends at \"" + node + "\", which is not among the nodes. "
                            + Spelling.hint(node, nodes.keySet()));
        }
    }

    private void checkLoop(Link link, String pointer) {
        if (!link.source().isBlank() && link.source().equals(link.destination())) {
            log.error(
                    "TOPOLOGY_SELF_LOOP",
                    pointer,
                    "Link " + link.id() + " starts and ends at " + link.source() + ". Name the other end.");
        }
    }

    private void checkLength(Link link, String pointer) {
        double length = link.lengthKm();
        if (length >= MIN_LENGTH_KM && length <= MAX_LENGTH_KM) {
            return;
        }
        log.error(
                "TOPOLOGY_LINK_LENGTH",
                pointer,
                "Link " + ends(link) + ": length " + Figures.of(length) + " km " + brokenLimit(length));
    }

    private static String brokenLimit(double length) {
        if (!(length > 0)) {
            return "is not above 0. Maybe the sign was lost in the import, or the cell was left blank.";
        }
        return length < MIN_LENGTH_KM
                ? "is below " + Figures.of(MIN_LENGTH_KM) + " km. Maybe it is in another unit."
                : "is above " + Figures.of(MAX_LENGTH_KM) + " km. Maybe it is in metres.";
    }

    /** The same fibre written down once from each end; parallel fibres are written from the same end. */
    private void checkReverse(Link link, String pointer) {
        if (link.direction() == Direction.UNIDIRECTIONAL) {
            return;
        }
        Link reverse = firstByEnds.get(List.of(link.destination(), link.source()));
        firstByEnds.putIfAbsent(List.of(link.source(), link.destination()), link);
        if (reverse == null || link.source().equals(link.destination())) {
            return;
        }
        if (reverse.lengthKm() == link.lengthKm()) {
            log.warning(
                    "TOPOLOGY_LINK_BOTH_WAYS",
                    pointer,
                    "Link " + link.id() + " (" + ends(link) + ") is link " + reverse.id()
                            + " in the other direction. Delete one, unless they are two fibres side by side.");
        } else if (link.lengthKm() > 0 && reverse.lengthKm() > 0) {
            log.error(
                    "TOPOLOGY_LINK_LENGTHS_DIFFER",
                    pointer + "/lengthKm",
                    "Link " + link.id() + " (" + ends(link) + ", " + Figures.of(link.lengthKm()) + " km) is link "
                            + reverse.id() + " in the other direction, which is " + Figures.of(reverse.lengthKm())
                            + " km long. Correct one length; parallel fibres are written from the same end.");
        }
    }

    private static String ends(Link link) {
        return link.source() + "-" + link.destination();
    }
}
