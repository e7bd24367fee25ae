package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to type into over the window, and what was found; Enter does it, Escape goes away. */
final class PaletteView extends StackPane {

    private static final double ROW_HEIGHT = 34;
    private static final int ROWS = 10;

    private final PaletteViewModel viewModel;
    private final TextField query = new TextField();
    private final ListView<PaletteEntry> list;

    PaletteView(PaletteViewModel viewModel) {
        this.viewModel = viewModel;
        list = new ListView<>(viewModel.found());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 4);
        list.setCellFactory(any -> new Cell());
        list.setPlaceholder(new Label(Texts.get("palette.nothing")));
        list.setOnMouseClicked(event -> choose());
        list.setFocusTraversable(false);
        query.setId("paletteQuery");
        query.setPromptText(Texts.get("palette.prompt"));
        query.setAccessibleText(Texts.get("palette.prompt"));
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        viewModel.found().subscribe(() -> list.getSelectionModel().selectFirst());
        VBox box = new VBox(8, query, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(640, USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        getStyleClass().add("palette-backdrop");
        setOnMouseClicked(event -> close());
        setVisible(false);
    }

    void open() {
        viewModel.open();
        setVisible(true);
        query.requestFocus();
    }

    private void close() {
        setVisible(false);
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose();
            case ESCAPE -> close();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < viewModel.found().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 1));
        }
    }

    private void choose() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            chosen.action().run();
        }
    }

    /** Icon, name, kind and shortcut. */
    private static final class Cell extends ListCell<PaletteEntry> {

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : row(entry));
        }

        private static HBox row(PaletteEntry entry) {
            Label text = new Label(entry.text());
            Label kind = new Label(entry.kind());
            kind.getStyleClass().add("muted");
            Label hint = new Label(entry.hint());
            hint.getStyleClass().add("muted");
            HBox gap = new HBox();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(10, new FontIcon(entry.icon()), text, kind, gap, hint);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
