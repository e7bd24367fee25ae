package io.netplanner.model.topology;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A physical topology as the planner drew or imported it. Order of nodes and links is kept.
 *
 * <p>Says nothing of whether it makes sense: {@link TopologyRules} does.
 */
public record Topology(
        int formatVersion,
        String name,
        List<Node> nodes,
        List<Link> links,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    /** The canonical JSON version this release writes. */
    public static final int FORMAT_VERSION = 1;

    public Topology {
        Objects.requireNonNull(name, "name");
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        extensions = Extensions.copyOf(extensions);
    }

    public Topology(String name, List<Node> nodes, List<Link> links) {
        this(FORMAT_VERSION, name, nodes, links, Map.of());
    }
}
