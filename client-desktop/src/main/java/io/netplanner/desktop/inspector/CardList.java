package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.Card;
import java.util.List;
import javafx.scene.layout.VBox;

/** Cards to go to, each with where it sits. */
final class CardList extends VBox {

    CardList(InspectorViewModel viewModel, List<Card> cards) {
        super(2);
        getChildren().add(InspectorText.section(Texts.get("trace.cards", cards.size())));
        for (Card card : cards) {
            InspectorLink link = new InspectorLink(card.id(), () -> viewModel.select(new Selected.OfCard(card.id())));
            getChildren().addAll(link, InspectorText.muted(InspectorText.place(card)));
        }
    }
}
