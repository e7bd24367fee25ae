package io.netplanner.desktop.topology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netplanner.desktop.input.InputEdit;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.stream.Stream;

/** One change to a topology. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TopologyEdit.ChangeNode.class, name = "changeNode"),
    @JsonSubTypes.Type(value = TopologyEdit.ChangeLink.class, name = "changeLink"),
    @JsonSubTypes.Type(value = TopologyEdit.AddLink.class, name = "addLink"),
    @JsonSubTypes.Type(value = TopologyEdit.RemoveNode.class, name = "removeNode"),
    @JsonSubTypes.Type(value = TopologyEdit.RemoveLink.class, name = "removeLink"),
    @JsonSubTypes.Type(value = TopologyEdit.AddNode.class, name = "addNode")
})
public sealed interface TopologyEdit extends InputEdit<Topology> {

    /** Puts {@code node} in the place of the node called {@code name}; links follow a new name. */
    record ChangeNode(String name, Node node) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Node> nodes = topology.nodes().stream()
                    .map(n -> n.name().equals(name) ? node : n)
                    .toList();
            List<Link> links = topology.links().stream().map(this::follow).toList();
            return Topologies.with(topology, nodes, links);
        }

        private Link follow(Link link) {
            return Topologies.withEnds(link, renamed(link.source()), renamed(link.destination()));
        }

        private String renamed(String end) {
            return end.equals(name) ? node.name() : end;
        }
    }

    /** Puts {@code link} in the place of the link with {@code id}. */
    record ChangeLink(String id, Link link) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Link> links = topology.links().stream()
                    .map(l -> l.id().equals(id) ? link : l)
                    .toList();
            return Topologies.with(topology, topology.nodes(), links);
        }
    }

    /** Adds a node at the end. */
    record AddNode(Node node) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Node> nodes =
                    Stream.concat(topology.nodes().stream(), Stream.of(node)).toList();
            return Topologies.with(topology, nodes, topology.links());
        }
    }

    /** Adds a link at the end. */
    record AddLink(Link link) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Link> links =
                    Stream.concat(topology.links().stream(), Stream.of(link)).toList();
            return Topologies.with(topology, topology.nodes(), links);
        }
    }

    /** Removes a node and every link that ends there. */
    record RemoveNode(String name) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Node> nodes = topology.nodes().stream()
                    .filter(n -> !n.name().equals(name))
                    .toList();
            List<Link> links = topology.links().stream()
                    .filter(l -> !l.source().equals(name) && !l.destination().equals(name))
                    .toList();
            return Topologies.with(topology, nodes, links);
        }
    }

    /** Removes a link. */
    record RemoveLink(String id) implements TopologyEdit {

        @Override
        public Topology applyTo(Topology topology) {
            List<Link> links =
                    topology.links().stream().filter(l -> !l.id().equals(id)).toList();
            return Topologies.with(topology, topology.nodes(), links);
        }
    }
}
