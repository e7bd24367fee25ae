package io.netplanner.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.DesktopTest;
import io.netplanner.desktop.traffic.DemandsViewModel;
import io.netplanner.model.project.Project;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Adding, changing and removing demands, undoing, and saving together with the topology. */
class DemandEditingTest extends DesktopTest {

    private Project project;

    @Override
    protected void prepare() {
        project = server.state().seed();
    }

    @Test
    void addsADemandChangesAnotherAndSavesANewVersion() {
        openSample();
        clickOn("#demandsTab");
        await("demands are listed", () -> demands() == 40);
        push(KeyCode.CONTROL, KeyCode.D);
        await("the form is there", () -> isShown("#newDemandId"));
        choose("#demandSource", "Madrid");
        choose("#demandDestination", "Porto");
        clickOn("#addDemand");
        await("it is listed", () -> demands() == 41);
        await("it is inspected", () -> isShown("#removeDemand"));

        choose("#demandProtection", Protection.LINK_DISJOINT);
        await("the row follows", () -> demand("41").protection() == Protection.LINK_DISJOINT);
        push(KeyCode.CONTROL, KeyCode.Z);
        await("it is undone", () -> demand("41").protection() == Protection.NONE);

        clickOn("#tool-save");
        await("a comment is asked for", () -> isShown("#versionComment"));
        interact(() -> field("#versionComment").setText("A new customer"));
        clickOn("#saveVersion");
        await(
                "the project works on the new version",
                () -> server.state().project(project.id()).trafficMatrix().version() == 2);
    }

    @Test
    void savesChangesOfTopologyAndTrafficTogether() {
        openSample();
        clickOn("#demandsTab");
        await("demands are listed", () -> demands() == 40);
        clickOn(lookup("#demandsTable .table-row-cell").nth(0).queryAs(javafx.scene.Node.class));
        await("it is inspected", () -> isShown("#removeDemand"));
        clickOn("#removeDemand");
        await("it is gone", () -> demands() == 39);
        clickOn("#linksTab");
        clickOn("Porto-Vigo");
        await("the link is inspected", () -> isShown("#removeLink"));
        clickOn("#removeLink");

        clickOn("#tool-save");
        await("a comment is asked for", () -> isShown("#versionComment"));
        assertThat(lookup("Save version 2 of the topology and version 2 of the traffic")
                        .queryAll())
                .isNotEmpty();
        interact(() -> field("#versionComment").setText("Given up"));
        clickOn("#saveVersion");
        await(
                "the project works on both",
                () -> server.state().project(project.id()).trafficMatrix().version() == 2
                        && server.state().project(project.id()).topology().version() == 2);
    }

    private <T> void choose(String query, T value) {
        interact(() -> this.<T>combo(query).setValue(value));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String query) {
        return lookup(query).queryAs(ComboBox.class);
    }

    private int demands() {
        return table("#demandsTable").getItems().size();
    }

    private Demand demand(String id) {
        return this.<DemandsViewModel.Row>table("#demandsTable").getItems().stream()
                .map(DemandsViewModel.Row::demand)
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
