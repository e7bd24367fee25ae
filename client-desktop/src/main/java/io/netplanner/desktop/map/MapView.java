package io.netplanner.desktop.map;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.desktop.common.Selected;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The map with its legend, its buttons and the line that says what is under the mouse. */
public final class MapView extends StackPane {

    private final MapViewModel viewModel;
    private final MapCanvas canvas = new MapCanvas();
    private final MapLegend legend = new MapLegend();
    private final MapGestures gestures;
    private boolean fitted;

    @FXML
    private StackPane canvasHolder;

    @FXML
    private StackPane legendHolder;

    @FXML
    private StackPane choiceHolder;

    @FXML
    private StackPane emptyHolder;

    @FXML
    private Label hover;

    @FXML
    private VBox tools;

    @FXML
    private Label hint;

    public MapView(MapViewModel viewModel, BackgroundTasks tasks, EmptyState empty) {
        this.viewModel = viewModel;
        this.gestures = new MapGestures(canvas, this::pick, this::click, viewModel.tools()::escape, this::hover);
        Fxml.load(this);
        canvasHolder.getChildren().add(canvas);
        legendHolder.getChildren().add(legend);
        choiceHolder.getChildren().add(new LinkColouringChoice(viewModel));
        emptyHolder.getChildren().add(empty);
        viewModel.sceneProperty().subscribe(this::showScene);
        viewModel.highlightProperty().subscribe(this::showHighlight);
        canvas.onSized(this::fitOnce);
        tools.getChildren().add(new MapToolButtons(viewModel.tools().toolProperty()));
        bindHint(viewModel.tools());
        BackgroundTask.of(BasemapReader::read).onSuccess(canvas::setBasemap).startWith(tasks);
    }

    /** Shows the whole network. */
    @FXML
    public void fit() {
        if (!viewModel.sceneProperty().get().isEmpty()) {
            canvas.setViewport(
                    canvas.viewport().fitted(viewModel.sceneProperty().get().bounds()));
        }
    }

    @FXML
    public void zoomIn() {
        gestures.zoomIn();
    }

    @FXML
    public void zoomOut() {
        gestures.zoomOut();
    }

    MapCanvas canvas() {
        return canvas;
    }

    private void showScene(MapScene scene) {
        emptyHolder.setVisible(scene.isEmpty());
        legendHolder.setVisible(!scene.isEmpty());
        canvas.setScene(scene);
        showLegend();
        fitted = fitted && !scene.isEmpty();
        fitOnce();
    }

    private void showHighlight(MapHighlight highlight) {
        canvas.setHighlight(highlight);
        showLegend();
    }

    private void showLegend() {
        legend.show(
                viewModel.showsUse(),
                viewModel.showsMargin(),
                viewModel.highlightProperty().get());
    }

    /** A network that has just come is shown whole; afterwards the planner's view is left alone. */
    private void fitOnce() {
        boolean ready =
                canvas.getWidth() > 1 && !viewModel.sceneProperty().get().isEmpty();
        if (!fitted && ready) {
            fitted = true;
            fit();
        }
    }

    private Selected pick(double x, double y) {
        return MapPicker.pick(viewModel.sceneProperty().get(), canvas.viewport(), x, y);
    }

    private void click(double x, double y) {
        Viewport viewport = canvas.viewport();
        viewModel
                .tools()
                .click(pick(x, y), Mercator.latitude(viewport.worldY(y)), Mercator.longitude(viewport.worldX(x)));
    }

    private void bindHint(MapToolsViewModel model) {
        hint.textProperty().bind(model.hint());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        model.toolProperty()
                .subscribe(tool -> canvas.setCursor(tool == MapTool.LOOK ? Cursor.DEFAULT : Cursor.CROSSHAIR));
    }

    private void hover(Selected selected) {
        String text = viewModel.describe(selected);
        hover.setText(text);
        hover.setVisible(!text.isEmpty());
    }
}
