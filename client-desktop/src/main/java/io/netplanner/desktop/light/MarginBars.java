package io.netplanner.desktop.light;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.transmission.MarginBin;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bar for each decibel of margin, as high as segments have it; what lies below zero does not arrive. */
final class MarginBars extends HBox {

    private static final double HEIGHT = 36;
    private static final double WIDTH = 18;

    MarginBars(ObservableList<MarginBin> bins) {
        super(2);
        setAlignment(Pos.BOTTOM_LEFT);
        setMinWidth(USE_PREF_SIZE);
        bins.addListener((ListChangeListener<MarginBin>) change -> show(bins));
        show(bins);
    }

    private void show(ObservableList<MarginBin> bins) {
        int most = bins.stream().mapToInt(MarginBin::segments).max().orElse(1);
        getChildren().setAll(bins.stream().map(bin -> bar(bin, most)).toList());
        if (!bins.isEmpty()) {
            Label unit = new Label(Texts.get("light.binUnit"));
            unit.getStyleClass().add("muted");
            getChildren().add(unit);
        }
    }

    private static VBox bar(MarginBin bin, int most) {
        Region bar = new Region();
        double height = bin.segments() == 0 ? 0 : Math.max(2, HEIGHT * bin.segments() / most);
        bar.setMinSize(WIDTH, height);
        bar.setMaxSize(WIDTH, height);
        bar.getStyleClass().add(bin.fromDb() < 0 ? "margin-bar-short" : "margin-bar");
        Label foot = new Label(Integer.toString(bin.fromDb()));
        foot.getStyleClass().add("margin-foot");
        VBox column = new VBox(2, bar, foot);
        column.setAlignment(Pos.BOTTOM_CENTER);
        Tooltip.install(column, new Tooltip(Texts.get("light.bin", bin.segments(), bin.fromDb(), bin.fromDb() + 1)));
        return column;
    }
}
