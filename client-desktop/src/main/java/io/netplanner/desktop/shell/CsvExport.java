package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.notification.NotificationService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@link TableExport} to a file of comma-separated values, where the planner wants it. */
final class CsvExport implements TableExport {

    private final DialogService dialogs;
    private final BackgroundTasks tasks;
    private final NotificationService notifications;

    CsvExport(DialogService dialogs, BackgroundTasks tasks, NotificationService notifications) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.notifications = notifications;
    }

    @Override
    public void export(String name, TableModel<?> model) {
        dialogs.chooseTarget(Texts.get("table.export"), name + ".csv").ifPresent(file -> write(model, file));
    }

    private void write(TableModel<?> model, Path file) {
        int rows = model.sorted().size();
        Callable<String> csv = model.csv();
        BackgroundTask.of(() -> Files.writeString(file, csv.call()))
                .onSuccess(written -> notifications.success(Texts.get("table.exported", rows, written)))
                .startWith(tasks);
    }
}
