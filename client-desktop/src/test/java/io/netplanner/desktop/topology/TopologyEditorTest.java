package io.netplanner.desktop.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopologyEditorTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Node CAPITAL = new Node("Capital", 40.4, -3.7, RoadmType.CDC);

    private final Topology original = FixtureNetwork.topology();
    private final TopologyEditor editor = new TopologyEditor();

    TopologyEditorTest() {
        editor.open(version(1), original);
    }

    @Test
    void letsLinksFollowARenamedNode() {
        editor.apply(new TopologyEdit.ChangeNode("Madrid", CAPITAL));

        assertThat(Topologies.linksAt(editor.get(), "Madrid")).isEmpty();
        assertThat(Topologies.linksAt(editor.get(), "Capital")).hasSameSizeAs(Topologies.linksAt(original, "Madrid"));
    }

    @Test
    void removesANodeWithItsLinks() {
        editor.apply(new TopologyEdit.RemoveNode("Madrid"));

        assertThat(editor.get().nodes()).hasSize(19);
        assertThat(Topologies.linksAt(editor.get(), "Madrid")).isEmpty();
    }

    @Test
    void undoesAndRedoesAcrossASave() {
        editor.apply(new TopologyEdit.ChangeNode("Madrid", CAPITAL));
        Topology edited = editor.get();
        editor.saved(version(2), edited);
        assertThat(editor.dirtyProperty().get()).isFalse();

        editor.undo();
        assertThat(editor.get()).isEqualTo(original);
        assertThat(editor.dirtyProperty().get()).isTrue();

        editor.redo();
        assertThat(editor.get()).isEqualTo(edited);
        assertThat(editor.dirtyProperty().get()).isFalse();
    }

    @Test
    void isNotDirtyAfterAnEditThatChangesNothing() {
        editor.apply(new TopologyEdit.RemoveLink("no such link"));
        assertThat(editor.dirtyProperty().get()).isFalse();
        assertThat(editor.canUndoProperty().get()).isFalse();
    }

    @Test
    void putsOwnEditsOnTopOfANewerVersion() {
        editor.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        Topology theirs = new TopologyEdit.RemoveLink("Porto-Vigo").applyTo(original);

        editor.rebase(version(2), theirs);

        assertThat(editor.get().links()).extracting(Link::id).doesNotContain("Lisbon-Porto", "Porto-Vigo");
        assertThat(editor.findBaseRef().orElseThrow().version()).isEqualTo(2);
        assertThat(editor.dirtyProperty().get()).isTrue();
    }

    @Test
    void leavesTheLineDesignToTheEngineWhenALengthIsNew() {
        Link link = original.links().getFirst();
        Link longer = Topologies.withLine(link, link.lengthKm() + 1, link.fiberType(), link.riskGroups());
        assertThat(longer.spans()).isEmpty();
        assertThat(longer.lengthKm()).isEqualTo(link.lengthKm() + 1);
    }

    private static InputVersion version(int number) {
        return new InputVersion(ID, number, "", "", "somebody", Instant.EPOCH);
    }
}
