package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.grooming.ResultSources;
import io.netplanner.desktop.grooming.Trace;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.desktop.result.FailureChoice;
import io.netplanner.desktop.topology.LinkForm;
import io.netplanner.desktop.topology.LinkUses;
import io.netplanner.desktop.topology.NodeForm;
import io.netplanner.desktop.topology.Topologies;
import io.netplanner.desktop.topology.TopologyEdit;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.traffic.DemandForm;
import io.netplanner.desktop.traffic.Demands;
import io.netplanner.desktop.traffic.TrafficEdit;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.traffic.Demand;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Follows the selection and gathers all about it; edits nodes, links and demands. */
public final class InspectorViewModel {

    /** What must not be edited, since it is on its way to the server. */
    public record Locks(ReadOnlyBooleanProperty topology, ReadOnlyBooleanProperty traffic) {}

    private static final Inspected NOTHING = new Inspected.Nothing();

    private final Selection selection;
    private final TopologyEditor editor;
    private final TrafficEditor traffic;
    private final ResultSources sources;
    private final NodeForm nodeForm;
    private final LinkForm linkForm;
    private final DemandForm demandForm;
    private final Locks locks;
    private final NotificationService notifications;
    private final ReadOnlyObjectWrapper<Inspected> inspected = new ReadOnlyObjectWrapper<>(NOTHING);

    public InspectorViewModel(
            Selection selection,
            TopologyEditor editor,
            TrafficEditor traffic,
            ResultSources sources,
            Locks locks,
            NotificationService notifications) {
        this.selection = selection;
        this.editor = editor;
        this.locks = locks;
        this.notifications = notifications;
        this.traffic = traffic;
        this.sources = sources;
        this.nodeForm = new NodeForm(editor);
        this.linkForm = new LinkForm(editor);
        this.demandForm = new DemandForm(traffic, editor);
        selection.selectedProperty().subscribe(this::show);
        editor.contentProperty().subscribe(topology -> show(selection.get()));
        sources.results().resultProperty().subscribe(result -> show(selection.get()));
        sources.groomings().groomingProperty().subscribe(grooming -> show(selection.get()));
        sources.traces().traceProperty().subscribe(trace -> show(selection.get()));
        traffic.contentProperty().subscribe(matrix -> show(selection.get()));
    }

    ReadOnlyObjectProperty<Inspected> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }

    NodeForm nodeForm() {
        return nodeForm;
    }

    LinkForm linkForm() {
        return linkForm;
    }

    /** While the topology is being saved its fields are locked. */
    ReadOnlyBooleanProperty lockedProperty() {
        return locks.topology();
    }

    /** The same for the traffic. */
    ReadOnlyBooleanProperty trafficLockedProperty() {
        return locks.traffic();
    }

    DemandForm demandForm() {
        return demandForm;
    }

    void commitDemand() {
        demandForm.commit();
    }

    void removeDemand(String id) {
        traffic.apply(new TrafficEdit.RemoveDemand(id));
        selection.clear();
    }

    FailureChoice failure() {
        return sources.failure();
    }

    void select(Selected selected) {
        selection.select(selected);
    }

    void commitNode() {
        nodeForm.commit().map(Selected.OfNode::new).ifPresent(selection::select);
    }

    void commitLink() {
        linkForm.commit();
    }

    void removeNode(String name) {
        editor.apply(new TopologyEdit.RemoveNode(name));
        selection.clear();
    }

    void removeLink(String id) {
        editor.apply(new TopologyEdit.RemoveLink(id));
        selection.clear();
    }

    /** What results hold is not edited. */
    public BooleanBinding canRemove() {
        return Bindings.createBooleanBinding(
                () -> inspected.get() instanceof Inspected.OfNode
                        || inspected.get() instanceof Inspected.OfLink
                        || inspected.get() instanceof Inspected.OfDemand,
                inspected);
    }

    /** Removes what is selected, or says what stands in the way. */
    public void removeSelected() {
        switch (inspected.get()) {
            case Inspected.OfLink link -> removeLink(link.link().id());
            case Inspected.OfDemand demand -> removeDemand(demand.demand().id());
            case Inspected.OfNode node
            when node.demands().isEmpty() -> removeNode(node.node().name());
            case Inspected.OfNode node ->
                notifications.error(Texts.get(
                        "inspector.nodeHasDemands", node.demands().size(), String.join(", ", node.demands())));
            default -> {
                // Nothing of the planner's own.
            }
        }
    }

    private void show(Selected selected) {
        Inspected next = find(selected).orElse(NOTHING);
        fill(next);
        inspected.set(next);
    }

    private void fill(Inspected next) {
        switch (next) {
            case Inspected.OfNode node -> nodeForm.show(node.node());
            case Inspected.OfLink link -> linkForm.show(link.link());
            case Inspected.OfDemand demand -> demandForm.show(demand.demand());
            default -> {
                // Nothing to type.
            }
        }
    }

    private Optional<Inspected> find(Selected selected) {
        return switch (selected) {
            case Selected.Nothing nothing -> Optional.empty();
            case Selected.OfNode node ->
                Topologies.findNode(editor.get(), node.name()).map(this::inspect);
            case Selected.OfLink link ->
                Topologies.findLink(editor.get(), link.id()).map(this::inspect);
            case Selected.OfDemand demand ->
                Demands.find(traffic.get(), demand.id()).map(Inspected.OfDemand::new);
            case Selected.OfLightpath lightpath ->
                sources.results().get().findLightpath(lightpath.requestId()).map(this::inspect);
            case Selected.OfService service -> traced();
            case Selected.OfCard card -> traced();
        };
    }

    private Inspected inspect(Lightpath lightpath) {
        sources.groomings().want();
        return new Inspected.OfLightpath(lightpath, sources.groomings().get().findCarriage(lightpath.requestId()));
    }

    private Inspected inspect(CardUse use) {
        sources.groomings().want();
        List<String> lightpaths = sources.lightpathsOf(use.card()).stream()
                .map(Lightpath::requestId)
                .toList();
        return new Inspected.OfCard(use, lightpaths);
    }

    private Optional<Inspected> traced() {
        return switch (sources.traces().get()) {
            case Trace.Nothing nothing -> Optional.empty();
            case Trace.Asked asked -> Optional.of(new Inspected.Untraced(asked.id(), Texts.get("trace.asked")));
            case Trace.Unknown unknown -> Optional.of(new Inspected.Untraced(unknown.id(), unknown.reason()));
            case Trace.OfService found -> Optional.of(new Inspected.OfService(found.service()));
            case Trace.OfCard found -> Optional.of(inspect(found.use()));
        };
    }

    private Inspected inspect(Node node) {
        List<String> demands = traffic.get().demands().stream()
                .filter(demand -> demand.source().equals(node.name())
                        || demand.destination().equals(node.name()))
                .map(Demand::id)
                .toList();
        return new Inspected.OfNode(node, Topologies.linksAt(editor.get(), node.name()), demands);
    }

    private Inspected inspect(Link link) {
        LinkUses.Shown shown = sources.uses().get();
        return new Inspected.OfLink(
                link,
                shown.find(link.id()),
                shown.channels(),
                sources.results().get().lightpathsOver(link.id()));
    }
}
