package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.RouteText;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.grooming.TracedSection;
import io.netplanner.model.routing.Lightpath;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** A service: its demand, the lightpaths it crosses with their routes and what they have to spare, and its cards. */
final class ServiceInspector extends VBox {

    private final InspectorViewModel viewModel;

    ServiceInspector(InspectorViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
    }

    void show(ServiceTrace service) {
        String ends = Texts.get("inspector.ends", service.source(), service.destination());
        getChildren()
                .setAll(
                        InspectorText.title(service.serviceId()),
                        InspectorText.muted(Texts.get("trace.service", service.type(), ends)),
                        new InspectorLink(
                                Texts.get("inspector.demand", service.demandId()),
                                () -> viewModel.select(new Selected.OfDemand(service.demandId()))));
        if (!service.carried()) {
            getChildren().add(InspectorText.plain(Texts.get("trace.notCarried")));
            return;
        }
        service.sections().forEach(section -> getChildren().add(section(section)));
        getChildren().add(new CardList(viewModel, service.cards()));
    }

    private VBox section(TracedSection section) {
        VBox box = new VBox(3);
        box.getStyleClass().add("route-box");
        box.getChildren()
                .addAll(
                        InspectorText.section(Texts.get("inspector.ends", section.from(), section.to())),
                        new InspectorLink(
                                Texts.get("trace.lightpath", section.lightpathId()),
                                () -> viewModel.select(new Selected.OfLightpath(section.lightpathId()))));
        String groomout = section.groomoutId();
        if (groomout != null) {
            box.getChildren().add(InspectorText.plain(Texts.get("trace.groomout", groomout)));
        }
        box.getChildren()
                .add(InspectorText.muted(Texts.get("trace.spare", gbps(section.freeGbps()), gbps(section.rateGbps()))));
        Lightpath lightpath = section.lightpath();
        if (lightpath != null) {
            addRoutes(box, lightpath);
        }
        return box;
    }

    private static void addRoutes(VBox box, Lightpath lightpath) {
        box.getChildren().add(InspectorText.plain(Texts.get("trace.working", RouteText.nodes(lightpath.working()))));
        if (lightpath.protection() != null) {
            String nodes = RouteText.nodes(lightpath.protection());
            box.getChildren().add(InspectorText.plain(Texts.get("trace.protection", nodes)));
        }
        if (!lightpath.restorations().isEmpty()) {
            int cases = lightpath.restorations().size();
            box.getChildren().add(InspectorText.plain(Texts.get("trace.restored", cases)));
        }
    }

    private static String gbps(double rate) {
        return String.format(Locale.ROOT, "%,.1f", rate);
    }
}
