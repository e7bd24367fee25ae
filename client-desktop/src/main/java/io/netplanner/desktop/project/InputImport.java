package io.netplanner.desktop.project;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a workbook or a JSON file into the open project: as a new version of the input that is there, or as its first.
 *
 * @param <T> the content
 */
public final class InputImport<T> {

    /** How topologies and traffic matrices differ here. */
    public interface Target<T> {

        /** Key of the texts that speak of it. */
        String textKey();

        InputApi<T> api(NetPlannerClient client);

        @Nullable
        VersionRef bound(Project project);

        /** What else the server should hold the file against, as form fields. */
        Map<String, String> context(Project project);

        /** Makes the project work on the new version; blocks. */
        Project bind(Project project, VersionRef imported);
    }

    private record Imported(Project project, int version, List<Issue> warnings) {}

    /** What the server reads; it tells by the content what a file is. */
    private static final String[] PATTERNS = {
        "*.xlsx", "*.xls", "*.json", "*.csv", "*.txt", "*.xml", "*.n2p", "*.geojson", "*.graphml"
    };

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final DialogService dialogs;
    private final NotificationService notifications;
    private final OpenProject openProject;
    private final Target<T> target;

    public InputImport(
            ServerConnection connection,
            BackgroundTasks tasks,
            DialogService dialogs,
            NotificationService notifications,
            OpenProject openProject,
            Target<T> target) {
        this.connection = connection;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.openProject = openProject;
        this.target = target;
    }

    /** Asks for the file and imports it. */
    public void choose() {
        dialogs.chooseFile(text("title"), Texts.get("import.files"), PATTERNS)
                .ifPresent(this::start);
    }

    public void start(Path file) {
        Project project = openProject.find().orElseThrow();
        BackgroundTask.of(() -> take(project, file))
                .onSuccess(imported -> done(imported, file))
                .onFailure(failure -> failed(failure, file))
                .startWith(tasks);
    }

    private Imported take(Project project, Path file) {
        InputContent<T> content = upload(project, file);
        VersionRef ref =
                new VersionRef(content.version().id(), content.version().version());
        return new Imported(target.bind(project, ref), ref.version(), content.warnings());
    }

    private InputContent<T> upload(Project project, Path file) {
        InputApi<T> api = target.api(connection.client());
        String comment = Texts.get("import.comment", file.getFileName());
        VersionRef bound = target.bound(project);
        Map<String, String> context = target.context(project);
        return bound == null
                ? api.importFile(file, project.name(), comment, context)
                : api.importVersion(bound.id(), api.get(bound.id()).latestVersion(), file, comment, context);
    }

    private void done(Imported imported, Path file) {
        openProject.refresh(imported.project());
        notifications.success(text("done", file.getFileName(), imported.version()));
        if (!imported.warnings().isEmpty()) {
            dialogs.open(new IssuesViewModel(Texts.get("import.warnings", file.getFileName()), imported.warnings()));
        }
    }

    private void failed(Exception failure, Path file) {
        if (failure instanceof ApiException refused && !refused.issues().isEmpty()) {
            dialogs.open(new IssuesViewModel(Texts.get("import.refused", file.getFileName()), refused.issues()));
        } else {
            notifications.error(Texts.get("import.failed", file.getFileName(), Explanation.of(failure)));
        }
    }

    private String text(String key, Object... values) {
        return Texts.get(target.textKey() + "." + key, values);
    }
}
