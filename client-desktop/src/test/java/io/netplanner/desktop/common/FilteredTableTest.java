package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FilteredTableTest extends ApplicationTest {

    private record Segment(String lightpath, String from) {}

    private final Selection selection = new Selection();
    private final TableModel<Segment> model = new TableModel<>(
            List.of(Column.text("From", 100, Segment::from)),
            segment ->
                    segment.lightpath().isEmpty() ? Selected.NOTHING : new Selected.OfLightpath(segment.lightpath()));
    private FilteredTable<Segment> table;

    @Override
    public void start(Stage stage) {
        table = new FilteredTable<>(
                "segments", model, selection, (name, rows) -> {}, new EmptyState("fth-sun", "light.empty"));
        stage.setScene(new Scene(table, 400, 300));
        stage.show();
    }

    @Test
    void staysOnTheRowThatIsChosenWhereSeveralStandForTheSame() {
        show(new Segment("lp1", "A"), new Segment("lp1", "B"));

        interact(() -> table.table().getSelectionModel().select(1));

        assertThat(selection.get()).isEqualTo(new Selected.OfLightpath("lp1"));
        assertThat(table.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void choosesNoRowOfThoseThatStandForNothing() {
        show(new Segment("", "A"), new Segment("", "B"));
        assertThat(table.table().getSelectionModel().isEmpty()).isTrue();

        interact(() -> table.table().getSelectionModel().select(1));

        assertThat(table.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void choosesTheRowOfWhatIsSelectedElsewhere() {
        show(new Segment("lp1", "A"), new Segment("lp2", "B"));

        interact(() -> selection.select(new Selected.OfLightpath("lp2")));

        assertThat(table.table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    private void show(Segment... segments) {
        interact(() -> model.setRows(List.of(segments)));
    }
}
