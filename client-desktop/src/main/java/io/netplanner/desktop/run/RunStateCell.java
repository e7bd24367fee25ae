package io.netplanner.desktop.run;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import java.util.Locale;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** A run's state as icon and word: never by colour alone. */
final class RunStateCell extends TableCell<Run, Run> {

    private final FontIcon icon = new FontIcon();

    @Override
    protected void updateItem(Run run, boolean empty) {
        super.updateItem(run, empty);
        boolean shown = !empty && run != null;
        setText(shown ? RunText.state(run) : null);
        setGraphic(shown ? icon : null);
        if (shown) {
            icon.setIconLiteral(iconOf(run.state()));
            icon.getStyleClass()
                    .setAll("ikonli-font-icon", "state-" + run.state().name().toLowerCase(Locale.ROOT));
        }
    }

    static String iconOf(RunState state) {
        return switch (state) {
            case QUEUED -> "fth-clock";
            case RUNNING -> "fth-loader";
            case SUCCEEDED -> "fth-check-circle";
            case FAILED -> "fth-alert-triangle";
            case CANCELLED -> "fth-slash";
        };
    }
}
