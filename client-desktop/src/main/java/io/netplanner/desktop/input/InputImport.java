package io.netplanner.desktop.input;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.project.IssuesViewModel;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Takes a workbook or a JSON file into the open project: as a new version of the input that is there, or as its first.
 *
 * @param <T> the content
 */
public final class InputImport<T> {

    private record Imported(Project project, int version, List<Issue> warnings) {}

    /** What the server reads; it tells by the content what a file is. */
    private static final String[] PATTERNS = {
        "*.xlsx", "*.xls", "*.json", "*.csv", "*.txt", "*.xml", "*.n2p", "*.geojson", "*.graphml"
    };

    private final ProjectTools tools;
    private final InputTarget<T> target;

    public InputImport(ProjectTools tools, InputTarget<T> target) {
        this.tools = tools;
        this.target = target;
    }

    /** Asks for the file and imports it. */
    public void choose() {
        tools.dialogs()
                .chooseFile(text("title"), Texts.get("import.files"), PATTERNS)
                .ifPresent(this::start);
    }

    public void start(Path file) {
        Project project = tools.openProject().find().orElseThrow();
        BackgroundTask.of(() -> take(project, file))
                .onSuccess(imported -> done(imported, file))
                .onFailure(failure -> failed(failure, file))
                .startWith(tools.tasks());
    }

    private Imported take(Project project, Path file) {
        InputContent<T> content = upload(project, file);
        VersionRef ref =
                new VersionRef(content.version().id(), content.version().version());
        return new Imported(
                tools.openProject().update(project.id(), draft -> target.bind(draft, ref)),
                ref.version(),
                content.warnings());
    }

    private InputContent<T> upload(Project project, Path file) {
        InputApi<T> api = target.api(tools.connection().client());
        String comment = Texts.get("import.comment", file.getFileName());
        VersionRef bound = target.bound(project);
        Map<String, String> context = target.context(project);
        return bound == null
                ? api.importFile(file, project.name(), comment, context)
                : api.importVersion(bound.id(), api.get(bound.id()).latestVersion(), file, comment, context);
    }

    private void done(Imported imported, Path file) {
        tools.openProject().refresh(imported.project());
        tools.notifications().success(text("done", file.getFileName(), imported.version()));
        if (!imported.warnings().isEmpty()) {
            tools.dialogs()
                    .open(new IssuesViewModel(Texts.get("import.warnings", file.getFileName()), imported.warnings()));
        }
    }

    private void failed(Exception failure, Path file) {
        if (failure instanceof ApiException refused && !refused.issues().isEmpty()) {
            tools.dialogs()
                    .open(new IssuesViewModel(Texts.get("import.refused", file.getFileName()), refused.issues()));
        } else {
            tools.notifications().error(Texts.get("import.failed", file.getFileName(), Explanation.of(failure)));
        }
    }

    private String text(String key, Object... values) {
        return Texts.get(target.textKey() + "." + key, values);
    }
}
