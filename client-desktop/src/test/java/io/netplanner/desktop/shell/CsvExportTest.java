package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.DirectTasks;
import io.netplanner.desktop.common.RecordingDialogs;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.notification.NotificationLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final NotificationLog notifications = new NotificationLog();
    private final CsvExport export = new CsvExport(dialogs, new DirectTasks(), notifications);
    private final TableModel<String> cities =
            new TableModel<>(List.of(Column.text("City", 100, String::toString)), city -> new Selected.OfNode(city));

    @TempDir
    private Path folder;

    @Test
    void writesWhereThePlannerWantsItAndSaysWhere() throws IOException {
        cities.setRows(List.of("Málaga", "Porto"));
        Path file = folder.resolve("cities.csv");
        dialogs.willChoose(file);

        export.export("cities", cities);

        assertThat(Files.readString(file)).isEqualTo("\uFEFFCity\r\nMálaga\r\nPorto\r\n");
        assertThat(notifications.notifications().getFirst().text()).isEqualTo("2 rows are in " + file + ".");
    }

    @Test
    void doesNothingWhenNoPlaceIsChosen() {
        cities.setRows(List.of("Porto"));

        export.export("cities", cities);

        assertThat(notifications.notifications()).isEmpty();
    }
}
