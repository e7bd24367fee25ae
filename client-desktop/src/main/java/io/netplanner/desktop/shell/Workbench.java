package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.comparison.ComparisonViewModel;
import io.netplanner.desktop.input.AbstractInputEditor;
import io.netplanner.desktop.input.SaveVersionViewModel;
import io.netplanner.desktop.input.VersionsViewModel;
import io.netplanner.desktop.run.RunFormViewModel;
import io.netplanner.desktop.topology.TopologyTarget;
import io.netplanner.desktop.traffic.DemandForm;
import io.netplanner.desktop.traffic.NewDemandViewModel;
import io.netplanner.desktop.traffic.TrafficTarget;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What can be done in the open project, as the commands do it. The view-model of the workbench. */
final class Workbench {

    private final Desk desk;
    private final DialogService dialogs;
    private final BooleanBinding projectOpen;
    private final BooleanBinding runnable;

    Workbench(Desk desk, DialogService dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
        projectOpen = desk.openProject.projectProperty().isNotNull();
        runnable = Bindings.createBooleanBinding(this::hasBothInputs, desk.openProject.projectProperty());
    }

    Desk desk() {
        return desk;
    }

    BooleanBinding projectOpen() {
        return projectOpen;
    }

    BooleanBinding canRun() {
        return runnable;
    }

    BooleanBinding unsaved() {
        return desk.editor.dirtyProperty().or(desk.traffic.dirtyProperty());
    }

    BooleanBinding canSave() {
        return unsaved()
                .and(desk.topologyStore.savingProperty().not())
                .and(desk.trafficStore.savingProperty().not());
    }

    /** Saves what has changed: one comment for both where both have. */
    void save() {
        List<String> next = new ArrayList<>();
        addNext(next, "save.topology", desk.editor);
        addNext(next, "save.traffic", desk.traffic);
        dialogs.open(new SaveVersionViewModel(String.join(Texts.get("save.and"), next), this::save));
    }

    private void save(String comment) {
        if (desk.editor.dirtyProperty().get()) {
            desk.topologyStore.save(comment);
        }
        if (desk.traffic.dirtyProperty().get()) {
            desk.trafficStore.save(comment);
        }
    }

    private static void addNext(List<String> next, String key, AbstractInputEditor<?, ?> editor) {
        if (editor.dirtyProperty().get()) {
            int version = editor.findBaseRef().map(VersionRef::version).orElse(0) + 1;
            next.add(Texts.get(key, version));
        }
    }

    BooleanBinding canAddDemand() {
        return desk.traffic.baseProperty().isNotNull();
    }

    void newDemand() {
        Optional<String> source =
                desk.selection.get() instanceof Selected.OfNode node ? Optional.of(node.name()) : Optional.empty();
        dialogs.open(new NewDemandViewModel(
                new DemandForm(desk.traffic, desk.editor),
                source,
                id -> desk.selection.select(new Selected.OfDemand(id))));
    }

    void newRun() {
        open(form(Texts.get("run.defaultName", desk.runStore.runs().size() + 1)));
    }

    /** The form as a run was asked, to be changed. */
    void changeRun(Run run) {
        open(form(Texts.get("run.changedName", run.name())).like(run));
    }

    /** The form of a routing that goes on from that of a run. */
    void goOnFrom(Run run) {
        open(form(Texts.get("run.goneOnName", run.name())).goingOnFrom(run));
    }

    private RunFormViewModel form(String name) {
        Project project = desk.openProject.find().orElseThrow();
        return new RunFormViewModel(project.id(), name, succeeded(), desk.runStore::submit);
    }

    private void open(RunFormViewModel form) {
        if (unsaved().get()) {
            desk.notifications.info(Texts.get("run.unsaved"));
        }
        dialogs.open(form);
    }

    void showTopologyVersions() {
        desk.editor
                .findBaseRef()
                .ifPresent(base -> dialogs.open(new VersionsViewModel<>(
                        desk.tools, new TopologyTarget(), base.id(), desk.editor.dirtyProperty(), desk.selection)));
    }

    void showTrafficVersions() {
        desk.traffic
                .findBaseRef()
                .ifPresent(base -> dialogs.open(new VersionsViewModel<>(
                        desk.tools, new TrafficTarget(), base.id(), desk.traffic.dirtyProperty(), desk.selection)));
    }

    BooleanBinding canCompare() {
        return Bindings.createBooleanBinding(() -> succeeded().size() > 1, desk.runStore.runs());
    }

    void compareRuns() {
        dialogs.open(new ComparisonViewModel(desk.connection, desk.tasks, desk.selection, succeeded()));
    }

    void listShortcuts(List<Command> commands) {
        dialogs.open(new ShortcutsViewModel(commands));
    }

    private List<Run> succeeded() {
        return desk.runStore.runs().stream()
                .filter(run -> run.state() == RunState.SUCCEEDED)
                .toList();
    }

    /** Drafts are kept, so nothing needs to be asked. */
    void closeProject() {
        desk.openProject.close();
        desk.selection.reset();
        desk.projects.load();
    }

    void signOut() {
        BackgroundTask.of(() -> {
                    desk.connection.client().auth().signOut();
                    return true;
                })
                .onFailure(failure -> {})
                .onEnd(this::signedOut)
                .startWith(desk.tasks);
    }

    private void signedOut() {
        desk.openProject.close();
        desk.selection.reset();
        desk.connection.signedOut();
    }

    private boolean hasBothInputs() {
        return desk.openProject
                .find()
                .filter(project -> project.topology() != null && project.trafficMatrix() != null)
                .isPresent();
    }
}
