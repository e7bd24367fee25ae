package io.netplanner.desktop.run;

import io.netplanner.model.run.Run;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

/** How far a run is, as a bar and in percent. */
final class RunProgressCell extends TableCell<Run, Run> {

    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final HBox box = new HBox(8, bar, percent);

    RunProgressCell() {
        box.setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(100);
        bar.getStyleClass().add("small");
    }

    @Override
    protected void updateItem(Run run, boolean empty) {
        super.updateItem(run, empty);
        boolean shown = !empty && run != null && !run.state().isFinal();
        setGraphic(shown ? box : null);
        if (shown) {
            bar.setProgress(run.progress().fraction());
            percent.setText(Math.round(run.progress().fraction() * 100) + " %");
        }
    }
}
