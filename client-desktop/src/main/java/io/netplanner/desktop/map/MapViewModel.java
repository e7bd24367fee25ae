package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.topology.LinkUses;
import io.netplanner.desktop.topology.Topologies;
import io.netplanner.desktop.topology.TopologyDrawing;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.traffic.Demands;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.topology.Link;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the map shows and what stands out on it; follows topology, result and selection. */
public final class MapViewModel {

    private final TopologyEditor editor;
    private final LinkUses uses;
    private final TrafficEditor traffic;
    private final ResultStore results;
    private final Selection selection;
    private final MapToolsViewModel tools;
    private final ReadOnlyObjectWrapper<MapScene> scene = new ReadOnlyObjectWrapper<>(MapScene.EMPTY);
    private final ReadOnlyObjectWrapper<MapHighlight> highlight = new ReadOnlyObjectWrapper<>(MapHighlight.NONE);

    public MapViewModel(
            TopologyEditor editor,
            LinkUses uses,
            TrafficEditor traffic,
            ResultStore results,
            Selection selection,
            TopologyDrawing drawing) {
        this.editor = editor;
        this.uses = uses;
        this.traffic = traffic;
        this.results = results;
        this.selection = selection;
        this.tools = new MapToolsViewModel(drawing, selection);
        editor.contentProperty().subscribe(topology -> rebuild());
        uses.shownProperty().subscribe(shown -> rebuild());
        selection.selectedProperty().subscribe(selected -> highlight.set(highlightOf(selected)));
        results.resultProperty().subscribe(result -> highlight.set(highlightOf(selection.get())));
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
        return !uses.get().isEmpty();
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
        return uses.get()
                .find(link.id())
                .map(use -> ends + Texts.get("map.linkUse", Math.round(use.use() * 100)))
                .orElse(ends);
    }

    private void rebuild() {
        scene.set(MapSceneBuilder.build(editor.get(), uses.get()));
    }

    private MapHighlight highlightOf(Selected selected) {
        return switch (selected) {
            case Selected.OfNode node -> MapHighlight.ofNodes(node.name());
            case Selected.OfLink link -> MapHighlight.ofLink(link.id());
            case Selected.OfDemand demand -> highlightDemand(demand.id());
            case Selected.OfLightpath lightpath -> highlightLightpath(lightpath.requestId());
            case Selected.Nothing nothing -> MapHighlight.NONE;
        };
    }

    private MapHighlight highlightDemand(String id) {
        return Demands.find(traffic.get(), id)
                .map(demand -> MapHighlight.ofNodes(demand.source(), demand.destination()))
                .orElse(MapHighlight.NONE);
    }

    private MapHighlight highlightLightpath(String requestId) {
        return results.get()
                .findLightpath(requestId)
                .map(MapViewModel::routesOf)
                .orElse(MapHighlight.NONE);
    }

    private static MapHighlight routesOf(Lightpath lightpath) {
        Set<String> protection = Optional.ofNullable(lightpath.protection())
                .map(Route::links)
                .map(Set::copyOf)
                .orElse(Set.of());
        return new MapHighlight(
                Set.of(lightpath.source(), lightpath.destination()),
                Set.of(),
                Set.copyOf(lightpath.working().links()),
                protection);
    }
}
