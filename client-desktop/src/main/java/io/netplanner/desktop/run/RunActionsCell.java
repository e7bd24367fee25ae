package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What may be done to a run now: show its result, take its best so far, cancel it, do it again. */
final class RunActionsCell extends TableCell<Run, Run> {

    private final RunsViewModel viewModel;
    private final Button show;
    private final Button finish;
    private final Button cancel;
    private final Button repeat;
    private final Button change;
    private final Button goOn;

    RunActionsCell(RunsViewModel viewModel) {
        this.viewModel = viewModel;
        show = button("run.show", viewModel::show);
        finish = button("run.finish", viewModel::finish);
        cancel = button("run.cancel", viewModel::cancel);
        repeat = button("run.repeat", viewModel::repeat);
        change = button("run.change", viewModel::change);
        goOn = button("run.goOn", viewModel::goOn);
        explain(finish, "run.finish.help");
        explain(change, "run.change.help");
        explain(goOn, "run.goOn.help");
    }

    @Override
    protected void updateItem(Run run, boolean empty) {
        super.updateItem(run, empty);
        setGraphic(empty || run == null ? null : buttons(run));
    }

    private HBox buttons(Run run) {
        HBox box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        if (viewModel.canShow(run)) {
            box.getChildren().add(show);
        }
        if (run.state().isFinal()) {
            box.getChildren().addAll(repeat, change);
            if (viewModel.canGoOn(run)) {
                box.getChildren().add(goOn);
            }
        } else {
            if (viewModel.hasBest(run)) {
                finish.setDisable(!viewModel.canFinish(run));
                box.getChildren().add(finish);
            }
            cancel.setDisable(!viewModel.canCancel(run));
            box.getChildren().add(cancel);
        }
        return box;
    }

    private static void explain(Button button, String textKey) {
        button.setTooltip(new Tooltip(Texts.get(textKey)));
    }

    private Button button(String key, Consumer<Run> action) {
        Button button = new Button(Texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "row-button");
        button.setOnAction(event -> action.accept(getItem()));
        return button;
    }
}
