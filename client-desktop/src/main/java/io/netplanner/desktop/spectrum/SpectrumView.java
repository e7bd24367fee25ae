package io.netplanner.desktop.spectrum;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.routing.LinkUse;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Links down, channels across. The arrow keys walk, Enter selects, as the pointer does. */
public final class SpectrumView extends BorderPane {

    private final SpectrumViewModel viewModel;
    private final ListView<LinkUse> list = new ListView<>();
    private final Label readOut = new Label(Texts.get("spectrum.hint"));
    private int cell;

    public SpectrumView(SpectrumViewModel viewModel, EmptyState empty) {
        this.viewModel = viewModel;
        getStyleClass().add("spectrum");
        list.setId("spectrumList");
        list.setItems(viewModel.rows());
        list.setFixedCellSize(SpectrumRow.HEIGHT);
        list.setPlaceholder(empty);
        list.setAccessibleText(Texts.get("spectrum.keys"));
        list.getStyleClass().addAll("dense", "edge-to-edge");
        list.setCellFactory(any -> new SpectrumRow(viewModel, this::tell, this::choose));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> tellCursor());
        readOut.setId("spectrumReadOut");
        readOut.getStyleClass().addAll("muted", "course-read-out");
        setTop(head());
        setCenter(list);
        setBottom(readOut);
        readOut.visibleProperty().bind(Bindings.isNotEmpty(viewModel.rows()));
        readOut.managedProperty().bind(readOut.visibleProperty());
    }

    private HBox head() {
        Label free = new Label();
        free.setId("spectrumFree");
        free.textProperty().bind(viewModel.freeProperty());
        free.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(viewModel.freeProperty());
        free.setTooltip(whole);
        HBox.setHgrow(free, Priority.ALWAYS);
        free.setMaxWidth(Double.MAX_VALUE);
        Label extent = new Label();
        extent.textProperty().bind(viewModel.extentProperty());
        extent.getStyleClass().add("muted");
        extent.visibleProperty().bind(viewModel.freeProperty().isEmpty());
        extent.managedProperty().bind(extent.visibleProperty());
        HBox head = new HBox(14, key("working"), key("protection"), key("spare"), free, extent);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("table-bar");
        head.visibleProperty().bind(Bindings.isNotEmpty(viewModel.rows()));
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }

    private static Label key(String kind) {
        Region sign = new Region();
        sign.getStyleClass().addAll("channel", "channel-" + kind);
        sign.setMinSize(12, 12);
        sign.setMaxSize(12, 12);
        Label key = new Label(Texts.get("spectrum.key." + kind), sign);
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private void tell(LinkUse row, int at) {
        readOut.setText(viewModel.describe(row, at));
    }

    private void choose(LinkUse row, int at) {
        cell = at;
        tell(row, at);
        viewModel.choose(row, at);
    }

    private void walk(KeyEvent event) {
        LinkUse row = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case ENTER -> {
                if (row != null && cell > 0) {
                    viewModel.choose(row, cell);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        cell = Math.clamp(cell + by, 1, Math.max(1, viewModel.cells()));
        tellCursor();
    }

    private void tellCursor() {
        LinkUse row = list.getSelectionModel().getSelectedItem();
        for (var shown : list.lookupAll(".spectrum-row")) {
            if (shown instanceof SpectrumRow each) {
                each.frame(each.getItem() == row ? cell : 0);
            }
        }
        if (row != null && cell > 0) {
            tell(row, cell);
        }
    }
}
