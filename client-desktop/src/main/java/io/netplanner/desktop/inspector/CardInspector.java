package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.CardService;
import io.netplanner.model.grooming.CardUse;
import java.util.List;
import javafx.scene.layout.VBox;

/** A card: where it sits, its far end, its lines, and whose services pass it. */
final class CardInspector extends VBox {

    private final InspectorViewModel viewModel;

    CardInspector(InspectorViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
    }

    void show(Inspected.OfCard inspected) {
        CardUse use = inspected.use();
        Card card = use.card();
        getChildren()
                .setAll(
                        InspectorText.title(card.id()),
                        InspectorText.muted(Texts.get("trace.card", card.type(), InspectorText.place(card))),
                        new InspectorLink(card.node(), () -> viewModel.select(new Selected.OfNode(card.node()))),
                        new InspectorLink(
                                Texts.get("trace.farEnd", card.pairId()),
                                () -> viewModel.select(new Selected.OfCard(card.pairId()))));
        if (!inspected.lightpaths().isEmpty()) {
            getChildren().add(lightpaths(inspected.lightpaths()));
        }
        getChildren().add(services(use.services()));
    }

    private VBox lightpaths(List<String> ids) {
        VBox box = new VBox(2, InspectorText.section(Texts.get("inspector.lightpaths", ids.size())));
        ids.forEach(id ->
                box.getChildren().add(new InspectorLink(id, () -> viewModel.select(new Selected.OfLightpath(id)))));
        return box;
    }

    private VBox services(List<CardService> services) {
        VBox box = new VBox(2, InspectorText.section(Texts.get("trace.services", services.size())));
        for (CardService service : services) {
            String id = service.serviceId();
            String ends = Texts.get("inspector.ends", service.source(), service.destination());
            box.getChildren()
                    .addAll(
                            new InspectorLink(id, () -> viewModel.select(new Selected.OfService(id))),
                            InspectorText.muted(Texts.get("trace.onLine", ends, service.line())));
        }
        return box;
    }
}
