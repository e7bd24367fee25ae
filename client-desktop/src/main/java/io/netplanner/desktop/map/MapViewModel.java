package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.grooming.ResultSources;
import io.netplanner.desktop.grooming.Trace;
import io.netplanner.desktop.light.LinkMargins;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.desktop.topology.Topologies;
import io.netplanner.desktop.topology.TopologyDrawing;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.traffic.Demands;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.grooming.TracedSection;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.topology.Link;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the map shows and what stands out on it; follows topology, result and selection. */
public final class MapViewModel {

    private final TopologyEditor editor;
    private final TrafficEditor traffic;
    private final ResultSources sources;
    private final Selection selection;
    private final MapToolsViewModel tools;
    private final ReadOnlyObjectWrapper<MapScene> scene = new ReadOnlyObjectWrapper<>(MapScene.EMPTY);
    private final ReadOnlyObjectWrapper<MapHighlight> highlight = new ReadOnlyObjectWrapper<>(MapHighlight.NONE);

    private final ObjectProperty<LinkColouring> colouring = new SimpleObjectProperty<>(LinkColouring.USE);
    private final ReadOnlyBooleanWrapper lit = new ReadOnlyBooleanWrapper();
    private LinkMargins margins = LinkMargins.of(ShownResult.NONE);

    public MapViewModel(
            TopologyEditor editor,
            TrafficEditor traffic,
            ResultSources sources,
            Selection selection,
            TopologyDrawing drawing) {
        this.editor = editor;
        this.traffic = traffic;
        this.sources = sources;
        this.selection = selection;
        this.tools = new MapToolsViewModel(drawing, selection);
        editor.contentProperty().subscribe(topology -> rebuild());
        sources.uses().shownProperty().subscribe(shown -> rebuild());
        colouring.subscribe(chosen -> rebuild());
        selection.selectedProperty().subscribe(selected -> highlight.set(highlightOf(selected)));
        sources.results().resultProperty().subscribe(this::show);
        sources.groomings().groomingProperty().subscribe(grooming -> highlight.set(highlightOf(selection.get())));
        sources.failure().linksProperty().subscribe(links -> highlight.set(highlightOf(selection.get())));
        sources.traces().traceProperty().subscribe(trace -> highlight.set(highlightOf(selection.get())));
    }

    ReadOnlyObjectProperty<MapScene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MapHighlight> highlightProperty() {
        return highlight.getReadOnlyProperty();
    }

    MapToolsViewModel tools() {
        return tools;
    }

    boolean showsUse() {
        return !sources.uses().get().isEmpty();
    }

    ObjectProperty<LinkColouring> colouringProperty() {
        return colouring;
    }

    /** Whether the result on show tells of light. */
    ReadOnlyBooleanProperty litProperty() {
        return lit.getReadOnlyProperty();
    }

    boolean showsMargin() {
        return lit.get() && colouring.get() == LinkColouring.MARGIN;
    }

    /** A line on what is under the mouse, empty for the sea. */
    String describe(Selected selected) {
        return switch (selected) {
            case Selected.OfNode node -> node.name();
            case Selected.OfLink link ->
                Topologies.findLink(editor.get(), link.id()).map(this::describe).orElse("");
            default -> "";
        };
    }

    private String describe(Link link) {
        String length = String.format(Locale.ROOT, "%,.1f", link.lengthKm());
        String ends = Texts.get("map.link", link.source(), link.destination(), length);
        if (showsMargin()) {
            return margins.findDb(link.id())
                    .map(margin -> ends + Texts.get("map.linkMargin", String.format(Locale.ROOT, "%.1f", margin)))
                    .orElse(ends);
        }
        return sources.uses()
                .get()
                .find(link.id())
                .map(use -> ends + Texts.get("map.linkUse", Math.round(use.use() * 100)))
                .orElse(ends);
    }

    private void show(ShownResult result) {
        lit.set(result.findTransmission().isPresent());
        margins = LinkMargins.of(result);
        rebuild();
        highlight.set(highlightOf(selection.get()));
    }

    private void rebuild() {
        scene.set(MapSceneBuilder.build(editor.get(), showsMargin() ? this::levelByMargin : this::levelByUse));
    }

    private OptionalInt levelByMargin(String linkId) {
        return margins.findDb(linkId)
                .map(margin -> OptionalInt.of(MapColor.levelOfMargin(margin)))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt levelByUse(String linkId) {
        return sources.uses()
                .get()
                .find(linkId)
                .map(use -> OptionalInt.of(MapColor.levelOfUse(use.use())))
                .orElse(OptionalInt.empty());
    }

    private MapHighlight highlightOf(Selected selected) {
        return switch (selected) {
            case Selected.OfNode node -> MapHighlight.ofNodes(node.name());
            case Selected.OfLink link -> MapHighlight.ofLink(link.id());
            case Selected.OfDemand demand -> highlightDemand(demand.id());
            case Selected.OfLightpath lightpath -> highlightLightpath(lightpath.requestId());
            case Selected.OfService service -> highlightTraced();
            case Selected.OfCard card -> highlightTraced();
            case Selected.Nothing nothing -> MapHighlight.NONE;
        };
    }

    /** The way of a service from end to end; of a card, its site and the ways of what leaves by its lines. */
    private MapHighlight highlightTraced() {
        return switch (sources.traces().get()) {
            case Trace.OfService found -> {
                ServiceTrace service = found.service();
                yield MapHighlight.ofRoutes(
                        Set.of(service.source(), service.destination()),
                        service.sections().stream()
                                .map(TracedSection::lightpath)
                                .filter(Objects::nonNull)
                                .toList());
            }
            case Trace.OfCard found -> {
                Card card = found.use().card();
                yield MapHighlight.ofRoutes(Set.of(card.node()), sources.lightpathsOf(card));
            }
            default -> MapHighlight.NONE;
        };
    }

    private MapHighlight highlightDemand(String id) {
        return Demands.find(traffic.get(), id)
                .map(demand -> MapHighlight.ofNodes(demand.source(), demand.destination()))
                .orElse(MapHighlight.NONE);
    }

    private MapHighlight highlightLightpath(String requestId) {
        return sources.results()
                .get()
                .findLightpath(requestId)
                .map(this::highlight)
                .orElse(MapHighlight.NONE);
    }

    private MapHighlight highlight(Lightpath lightpath) {
        MapHighlight routes =
                MapHighlight.ofRoutes(Set.of(lightpath.source(), lightpath.destination()), List.of(lightpath));
        return sources.failure().findRoute(lightpath).map(routes::restoredBy).orElse(routes);
    }
}
