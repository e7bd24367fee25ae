package io.netplanner.desktop.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.topology.Link;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final TopologyEditor editor = new TopologyEditor();
    private final NodeForm nodeForm = new NodeForm(editor);
    private final LinkForm linkForm = new LinkForm(editor);

    FormsTest() {
        editor.open(new InputVersion(new UUID(0, 1), 1, "", "", "somebody", Instant.EPOCH), FixtureNetwork.topology());
        nodeForm.show(editor.get().nodes().getFirst());
        linkForm.show(editor.get().links().getFirst());
    }

    @Test
    void takesACommaForThePoint() {
        linkForm.lengthKmProperty().set("312,5");
        assertThat(linkForm.commit()).isTrue();
        assertThat(firstLink().lengthKm()).isEqualTo(312.5);
    }

    @Test
    void refusesALengthThatIsNoneAndKeepsWhatIsTyped() {
        double before = firstLink().lengthKm();
        for (String typed : new String[] {"-12", "0", "far", "NaN", "1e9", ""}) {
            linkForm.lengthKmProperty().set(typed);
            assertThat(linkForm.commit()).isFalse();
            assertThat(linkForm.errorProperty().get()).contains("Length");
            assertThat(linkForm.lengthKmProperty().get()).isEqualTo(typed);
        }
        assertThat(firstLink().lengthKm()).isEqualTo(before);
    }

    @Test
    void splitsRiskGroupsAtCommas() {
        linkForm.riskGroupsProperty().set(" duct 7, , bridge,duct 7");
        linkForm.commit();
        assertThat(firstLink().riskGroups()).containsExactly("duct 7", "bridge");
    }

    @Test
    void refusesANameThatIsTaken() {
        nodeForm.nameProperty().set("Madrid");
        assertThat(nodeForm.commit()).isEmpty();
        assertThat(nodeForm.errorProperty().get()).contains("Madrid");
    }

    @Test
    void refusesALatitudeBeyondThePole() {
        nodeForm.latitudeProperty().set("90.1");
        assertThat(nodeForm.commit()).isEmpty();
        assertThat(nodeForm.errorProperty().get()).contains("90.1").contains("-90");
    }

    private Link firstLink() {
        return editor.get().links().getFirst();
    }
}
