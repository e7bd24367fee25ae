package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.grooming.Carriage;
import io.netplanner.desktop.result.RouteText;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A lightpath: its routes node by node, with their channels. */
final class LightpathInspector extends VBox {

    private final InspectorViewModel viewModel;

    LightpathInspector(InspectorViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
    }

    void show(Inspected.OfLightpath inspected) {
        Lightpath lightpath = inspected.lightpath();
        Label title = new Label(lightpath.requestId());
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        Label ends = new Label(Texts.get("inspector.ends", lightpath.source(), lightpath.destination()));
        ends.getStyleClass().add("muted");
        getChildren().setAll(title, ends, route("working", lightpath.working()));
        Route protection = lightpath.protection();
        if (protection != null) {
            getChildren().add(route("protection", protection));
        }
        if (!lightpath.restorations().isEmpty()) {
            getChildren()
                    .add(new RestorationChoice(
                            viewModel.failure(), lightpath, restoration -> route("restoration", restoration)));
        }
        inspected.carriage().ifPresent(this::showCarriage);
    }

    private void showCarriage(Carriage carriage) {
        String load = String.format(Locale.ROOT, "%,.1f", carriage.loadGbps());
        String rate = String.format(Locale.ROOT, "%,.1f", carriage.rateGbps());
        VBox services = new VBox(2, InspectorText.section(Texts.get("inspector.carries", load, rate)));
        services.getChildren()
                .add(InspectorText.muted(
                        Texts.get("inspector.carried", carriage.serviceIds().size(), carriage.groomouts())));
        carriage.serviceIds()
                .forEach(id -> services.getChildren()
                        .add(new InspectorLink(id, () -> viewModel.select(new Selected.OfService(id)))));
        getChildren().addAll(services, new CardList(viewModel, carriage.cards()));
    }

    private VBox route(String kind, Route route) {
        Region sign = new Region();
        sign.getStyleClass().addAll("map-legend-swatch", "map-" + kind);
        sign.setMaxHeight(4);
        Label heading = new Label(Texts.get("inspector." + kind));
        heading.getStyleClass().add("section-title");
        HBox head = new HBox(8, sign, heading);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, facts(route), hops(route));
        box.getStyleClass().add("route-box");
        return box;
    }

    private static Facts facts(Route route) {
        Facts facts = new Facts()
                .add(Texts.get("inspector.length"), String.format(Locale.ROOT, "%,.1f km", route.lengthKm()))
                .add(Texts.get("inspector.hops"), Integer.toString(route.links().size()));
        route.segments().forEach(segment -> add(facts, segment));
        if (!route.regenerators().isEmpty()) {
            facts.add(Texts.get("inspector.regenerators"), String.join(", ", route.regenerators()));
        }
        return facts;
    }

    private static void add(Facts facts, Segment segment) {
        facts.add(
                Texts.get("inspector.channel", RouteText.channel(segment)),
                Texts.get("inspector.ends", segment.from(), segment.to()));
        Double margin = segment.marginDb();
        if (margin != null) {
            facts.add(Texts.get("inspector.margin"), String.format(Locale.ROOT, "%.1f dB", margin));
        }
    }

    private VBox hops(Route route) {
        VBox hops = new VBox(1);
        hops.getStyleClass().add("hops");
        for (int i = 0; i < route.nodes().size(); i++) {
            String node = route.nodes().get(i);
            hops.getChildren().add(new InspectorLink(node, () -> viewModel.select(new Selected.OfNode(node))));
            if (i < route.links().size()) {
                String link = route.links().get(i);
                InspectorLink hop = new InspectorLink("↓ " + link, () -> viewModel.select(new Selected.OfLink(link)));
                hop.getStyleClass().add("hop-link");
                hops.getChildren().add(hop);
            }
        }
        return hops;
    }
}
