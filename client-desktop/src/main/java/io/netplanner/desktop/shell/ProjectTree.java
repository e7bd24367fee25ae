package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.run.RunText;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The project as a tree: topology with its versions, traffic matrix, runs. A click goes there. */
final class ProjectTree extends TreeView<ProjectTree.Entry> {

    /** A line of the tree and what a click on it does. */
    record Entry(String text, Runnable action) {

        @Override
        public String toString() {
            return text;
        }
    }

    private static final Runnable NOTHING = () -> {};
    private static final String UNSAVED = " ●";

    private final Desk desk;
    private final Consumer<String> showTab;
    private final TreeItem<Entry> topology = item("fth-share-2", Texts.get("tree.noTopology"), NOTHING);
    private final TreeItem<Entry> traffic = item("fth-repeat", Texts.get("tree.noTraffic"), NOTHING);
    private final TreeItem<Entry> runs = item("fth-play-circle", Texts.get("tree.runs", 0), NOTHING);

    /** @param showTab shows the table of that name */
    ProjectTree(Desk desk, Consumer<String> showTab) {
        this.desk = desk;
        this.showTab = showTab;
        TreeItem<Entry> root = item("fth-folder", "", NOTHING);
        root.getChildren().setAll(List.of(topology, traffic, runs));
        root.setExpanded(true);
        runs.setExpanded(true);
        setRoot(root);
        setId("projectTree");
        getStyleClass().addAll("dense", "edge-to-edge");
        desk.openProject.projectProperty().subscribe(project -> root.setValue(new Entry(nameOf(project), NOTHING)));
        desk.editor.contentProperty().subscribe(version -> showTopology());
        desk.editor.dirtyProperty().subscribe(dirty -> showTopology());
        desk.traffic.contentProperty().subscribe(matrix -> showTraffic());
        desk.traffic.dirtyProperty().subscribe(dirty -> showTraffic());
        desk.runStore.runs().addListener((ListChangeListener<Run>) change -> showRuns());
        desk.runStore.shownProperty().subscribe(run -> showRuns());
        setOnMouseClicked(event -> act());
        showRuns();
    }

    private void act() {
        TreeItem<Entry> chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.getValue().action().run();
        }
    }

    private void showTopology() {
        InputVersion version = desk.editor.baseProperty().get();
        String mark = desk.editor.dirtyProperty().get() ? UNSAVED : "";
        String text = version == null
                ? Texts.get("tree.noTopology")
                : Texts.get("tree.topology", desk.editor.get().name(), version.version()) + mark;
        topology.setValue(new Entry(text, () -> showTab.accept("links")));
        topology.getChildren().setAll(details(version));
    }

    private void showTraffic() {
        InputVersion version = desk.traffic.baseProperty().get();
        String mark = desk.traffic.dirtyProperty().get() ? UNSAVED : "";
        String text =
                version == null ? Texts.get("tree.noTraffic") : Texts.get("tree.traffic", version.version()) + mark;
        traffic.setValue(new Entry(text, () -> showTab.accept("demands")));
        traffic.getChildren().setAll(details(version));
    }

    private static List<TreeItem<Entry>> details(@Nullable InputVersion version) {
        return version == null
                ? List.of()
                : List.of(
                        item("fth-git-commit", version.comment(), NOTHING),
                        item("fth-hash", version.summary(), NOTHING),
                        item("fth-user", version.author(), NOTHING));
    }

    private void showRuns() {
        List<Run> all = desk.runStore.runs();
        runs.setValue(new Entry(Texts.get("tree.runs", all.size()), () -> showTab.accept("runs")));
        runs.getChildren().setAll(all.stream().map(this::runItem).toList());
    }

    private TreeItem<Entry> runItem(Run run) {
        Run shown = desk.runStore.shownProperty().get();
        boolean isShown = shown != null && shown.id().equals(run.id());
        String icon = isShown ? "fth-eye" : iconOf(run.state());
        String text = run.state().isFinal() ? run.name() : run.name() + " · " + RunText.state(run);
        return item(icon, text, () -> open(run));
    }

    private void open(Run run) {
        if (run.state() == RunState.SUCCEEDED) {
            desk.runStore.shownProperty().set(run);
            showTab.accept("result");
        } else {
            showTab.accept("runs");
        }
    }

    private static String iconOf(RunState state) {
        return switch (state) {
            case SUCCEEDED -> "fth-check-circle";
            case FAILED -> "fth-alert-triangle";
            case CANCELLED -> "fth-slash";
            case QUEUED, RUNNING -> "fth-loader";
        };
    }

    private static String nameOf(@Nullable Project project) {
        return project == null ? "" : project.name();
    }

    private static TreeItem<Entry> item(String icon, String text, Runnable action) {
        return new TreeItem<>(new Entry(text, action), new FontIcon(icon));
    }
}
