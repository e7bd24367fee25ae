package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.topology.TopologyDrawing;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The tool in hand and what was begun with it. A tool stays in hand until Escape: ten nodes are ten clicks. */
public final class MapToolsViewModel {

    private final TopologyDrawing drawing;
    private final Selection selection;
    private final ObjectProperty<MapTool> tool = new SimpleObjectProperty<>(MapTool.LOOK);
    private final ObjectProperty<Optional<String>> linkFrom = new SimpleObjectProperty<>(Optional.empty());

    public MapToolsViewModel(TopologyDrawing drawing, Selection selection) {
        this.drawing = drawing;
        this.selection = selection;
        tool.addListener((property, old, now) -> linkFrom.set(Optional.empty()));
    }

    ObjectProperty<MapTool> toolProperty() {
        return tool;
    }

    /** What to click next, empty while nothing is drawn. */
    StringBinding hint() {
        return Bindings.createStringBinding(this::hintText, tool, linkFrom);
    }

    /** A click on {@code picked}, or on bare ground, at a place in degrees. */
    void click(Selected picked, double latitude, double longitude) {
        switch (tool.get()) {
            case LOOK -> selection.select(picked);
            case NODE -> drawing.newNode(latitude, longitude);
            case LINK -> {
                if (picked instanceof Selected.OfNode node) {
                    join(node);
                }
            }
        }
    }

    /** Gives up what was begun, then the tool, then the selection. */
    void escape() {
        if (linkFrom.get().isPresent()) {
            linkFrom.set(Optional.empty());
        } else if (tool.get() != MapTool.LOOK) {
            tool.set(MapTool.LOOK);
        } else {
            selection.clear();
        }
    }

    private void join(Selected.OfNode node) {
        Optional<String> from = linkFrom.get().filter(name -> !name.equals(node.name()));
        if (from.isPresent()) {
            linkFrom.set(Optional.empty());
            drawing.newLink(from.get(), node.name());
        } else {
            linkFrom.set(Optional.of(node.name()));
            selection.select(node);
        }
    }

    private String hintText() {
        return switch (tool.get()) {
            case LOOK -> "";
            case NODE -> Texts.get("map.hint.node");
            case LINK ->
                linkFrom.get()
                        .map(from -> Texts.get("map.hint.linkTo", from))
                        .orElseGet(() -> Texts.get("map.hint.linkFrom"));
        };
    }
}
