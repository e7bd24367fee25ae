package io.netplanner.desktop.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.desktop.topology.TopologyEdit;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.desktop.traffic.TrafficEdit;
import io.netplanner.desktop.traffic.TrafficEditor;
import io.netplanner.model.project.InputVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditTimelineTest {

    private final TopologyEditor topology = new TopologyEditor();
    private final TrafficEditor traffic = new TrafficEditor();
    private final EditTimeline timeline = new EditTimeline(List.of(topology, traffic));

    EditTimelineTest() {
        topology.open(version(), FixtureNetwork.topology());
        traffic.open(version(), FixtureNetwork.traffic());
    }

    @Test
    void undoesTheNewestEditWhicheverInputItChanged() {
        topology.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        traffic.apply(new TrafficEdit.RemoveDemand("1"));

        timeline.undo();
        assertThat(traffic.get()).isEqualTo(FixtureNetwork.traffic());
        assertThat(topology.dirtyProperty().get()).isTrue();

        timeline.undo();
        assertThat(topology.dirtyProperty().get()).isFalse();
        assertThat(timeline.canUndo().get()).isFalse();
    }

    @Test
    void redoesInTheOrderTheEditsWereMade() {
        topology.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        traffic.apply(new TrafficEdit.RemoveDemand("1"));
        timeline.undo();
        timeline.undo();

        timeline.redo();
        assertThat(topology.dirtyProperty().get()).isTrue();
        assertThat(traffic.dirtyProperty().get()).isFalse();

        timeline.redo();
        assertThat(traffic.dirtyProperty().get()).isTrue();
        assertThat(timeline.canRedo().get()).isFalse();
    }

    @Test
    void passesOverEditsOfAVersionThatIsNoLongerOpen() {
        topology.apply(new TopologyEdit.RemoveLink("Lisbon-Porto"));
        traffic.apply(new TrafficEdit.RemoveDemand("1"));
        traffic.open(version(), FixtureNetwork.traffic());

        timeline.undo();

        assertThat(topology.dirtyProperty().get()).isFalse();
    }

    private static InputVersion version() {
        return new InputVersion(new UUID(0, 7), 1, "", "", "somebody", Instant.EPOCH);
    }
}
