package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.run.RunFormViewModel;
import io.netplanner.desktop.topology.SaveVersionViewModel;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import java.util.List;
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

    BooleanBinding canSave() {
        return desk.editor
                .dirtyProperty()
                .and(desk.topologyStore.savingProperty().not());
    }

    void save() {
        int next = desk.editor.findBaseRef().map(VersionRef::version).orElse(0) + 1;
        dialogs.open(new SaveVersionViewModel(next, desk.topologyStore::save));
    }

    void newRun() {
        if (desk.editor.dirtyProperty().get()) {
            desk.notifications.info(Texts.get("run.unsaved"));
        }
        Project project = desk.openProject.find().orElseThrow();
        List<Run> succeeded = desk.runStore.runs().stream()
                .filter(run -> run.state() == RunState.SUCCEEDED)
                .toList();
        String name = Texts.get("run.defaultName", desk.runStore.runs().size() + 1);
        dialogs.open(new RunFormViewModel(project.id(), name, succeeded, desk.runStore::submit));
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
