package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.EmptyState;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** Shows the inspector that suits what is selected. */
public final class InspectorView extends StackPane {

    private final EmptyState empty = new EmptyState("fth-mouse-pointer", "inspector.empty");
    private final NodeInspector node;
    private final LinkInspector link;
    private final LightpathInspector lightpath;
    private final DemandInspector demand;
    private final ServiceInspector service;
    private final CardInspector card;
    private final ScrollPane scroll = new ScrollPane();

    public InspectorView(InspectorViewModel viewModel) {
        node = new NodeInspector(viewModel);
        link = new LinkInspector(viewModel);
        lightpath = new LightpathInspector(viewModel);
        demand = new DemandInspector(viewModel);
        service = new ServiceInspector(viewModel);
        card = new CardInspector(viewModel);
        getStyleClass().add("inspector");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(scroll, empty);
        viewModel.inspectedProperty().subscribe(this::show);
    }

    private void show(Inspected inspected) {
        empty.setVisible(inspected instanceof Inspected.Nothing);
        scroll.setVisible(!empty.isVisible());
        switch (inspected) {
            case Inspected.Nothing nothing -> scroll.setContent(null);
            case Inspected.OfNode shown -> {
                node.show(shown);
                put(node);
            }
            case Inspected.OfLink shown -> {
                link.show(shown);
                put(link);
            }
            case Inspected.OfLightpath shown -> {
                lightpath.show(shown);
                put(lightpath);
            }
            case Inspected.OfDemand shown -> {
                demand.show(shown);
                put(demand);
            }
            case Inspected.OfService shown -> {
                service.show(shown.service());
                put(service);
            }
            case Inspected.OfCard shown -> {
                card.show(shown);
                put(card);
            }
            case Inspected.Untraced shown -> put(InspectorText.untraced(shown));
        }
    }

    /** The same inspector stays where it is: the cursor must not leave a field because its edit was taken over. */
    private void put(Node content) {
        if (scroll.getContent() != content) {
            content.getStyleClass().remove("inspector-content");
            content.getStyleClass().add("inspector-content");
            scroll.setContent(content);
            scroll.setVvalue(0);
        }
    }
}
