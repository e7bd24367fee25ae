package io.netplanner.desktop.materials;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.materials.PartUse;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.materials.RackFace;
import java.util.Collections;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A rack from the front: shelves down, slots across, cards that carry traffic in colour. */
final class RackFaceView extends VBox {

    /** A rack as the default catalogue builds it; a larger one is drawn as large as its parts need. */
    private static final int SHELVES = 4;

    private static final int SLOTS = 14;
    private static final double SLOT_WIDTH = 22;
    private static final double SHELF_HEIGHT = 76;
    private static final double GAP = 4;

    private final Selection selection;

    RackFaceView(RackFace face, Selection selection) {
        super(4);
        this.selection = selection;
        Label title = new Label(Texts.get("materials.rack", face.rack()));
        title.getStyleClass().add("field-label");
        Pane front = new Pane();
        int shelves = Math.max(
                SHELVES, face.parts().stream().mapToInt(PlacedPart::shelf).max().orElse(0));
        int slots = Math.max(
                SLOTS,
                1
                        + face.parts().stream()
                                .mapToInt(part -> Collections.max(part.slots()))
                                .max()
                                .orElse(0));
        for (int shelf = 1; shelf <= shelves; shelf++) {
            front.getChildren().add(shelf(shelf, slots));
        }
        face.parts().forEach(part -> front.getChildren().add(part(part)));
        front.setMinSize(slots * SLOT_WIDTH, shelves * SHELF_HEIGHT);
        getChildren().addAll(title, front);
    }

    private static Region shelf(int shelf, int slots) {
        Region frame = new Region();
        frame.getStyleClass().add("rack-shelf");
        frame.resizeRelocate(0, (shelf - 1) * SHELF_HEIGHT, slots * SLOT_WIDTH, SHELF_HEIGHT - GAP);
        frame.setPrefSize(slots * SLOT_WIDTH, SHELF_HEIGHT - GAP);
        return frame;
    }

    private StackPane part(PlacedPart part) {
        int first = Collections.min(part.slots());
        int width = Collections.max(part.slots()) - first + 1;
        Label name = new Label(part.part());
        name.setRotate(-90);
        StackPane front = new StackPane(new Group(name));
        front.setAlignment(Pos.CENTER);
        front.getStyleClass().add(part.cardId() == null && part.use() == null ? "rack-part" : "rack-card");
        front.setPrefSize(width * SLOT_WIDTH - 2, SHELF_HEIGHT - GAP - 4);
        front.relocate(first * SLOT_WIDTH + 1, (part.shelf() - 1) * SHELF_HEIGHT + 2);
        Tooltip.install(front, new Tooltip(explanation(part)));
        String card = part.cardId();
        if (card != null) {
            chooses(front, card);
        }
        return front;
    }

    /** A card that carries traffic is asked whose it is, by a click or by Enter. */
    private void chooses(StackPane front, String card) {
        Runnable choose = () -> selection.select(new Selected.OfCard(card));
        front.setFocusTraversable(true);
        front.setAccessibleRole(AccessibleRole.BUTTON);
        front.setAccessibleText(card);
        front.setOnMouseClicked(event -> choose.run());
        front.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.run();
            }
        });
    }

    private static String explanation(PlacedPart part) {
        String slots = part.slots().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String place = Texts.get("materials.place", part.part(), part.shelf(), slots);
        PartUse use = part.use();
        if (use != null) {
            return place + " · " + Texts.get("materials.use." + use.name());
        }
        return part.cardId() == null ? place : place + " · " + part.cardId();
    }
}
