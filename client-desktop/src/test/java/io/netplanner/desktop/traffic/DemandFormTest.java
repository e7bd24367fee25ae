package io.netplanner.desktop.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.fixture.FixtureNetwork;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.ServiceGroup;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemandFormTest {

    private final TopologyEditor topology = new TopologyEditor();
    private final TrafficEditor traffic = new TrafficEditor();
    private final DemandForm form = new DemandForm(traffic, topology);

    DemandFormTest() {
        InputVersion version = new InputVersion(new UUID(0, 7), 1, "", "", "somebody", Instant.EPOCH);
        topology.open(version, FixtureNetwork.topology());
        traffic.open(version, FixtureNetwork.traffic());
    }

    @Test
    void keepsTheIdsOfServicesThatStayWhenTheirNumberChanges() {
        ServiceGroup before = demand("3").services().getFirst();
        form.show(demand("3"));
        form.services().getFirst().quantityProperty().set(Integer.toString(before.quantity() + 2));

        form.commit();

        ServiceGroup after = demand("3").services().getFirst();
        assertThat(after.ids()).hasSize(before.quantity() + 2).doesNotHaveDuplicates();
        assertThat(after.ids().subList(0, before.quantity())).isEqualTo(before.ids());
    }

    @Test
    void takesTheLastServicesAwayFirst() {
        ServiceGroup before = demand("3").services().getFirst();
        form.show(demand("3"));
        form.services().getFirst().quantityProperty().set("1");

        form.commit();

        assertThat(demand("3").services().getFirst().ids())
                .containsExactly(before.ids().getFirst());
    }

    @Test
    void doesNotEditWhileItIsFilled() {
        form.show(demand("3"));
        form.show(demand("4"));
        assertThat(traffic.dirtyProperty().get()).isFalse();
    }

    @Test
    void namesANewDemandAfterTheHighestNumber() {
        form.showNew(Optional.of("Madrid"));
        assertThat(form.idProperty().get()).isEqualTo("41");
        form.destinationProperty().set("Porto");
        form.protectionProperty().set(Protection.NODE_DISJOINT);

        assertThat(form.commit()).contains("41");

        assertThat(demand("41").source()).isEqualTo("Madrid");
        assertThat(demand("41").protection()).isEqualTo(Protection.NODE_DISJOINT);
        assertThat(demand("41").services()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        form.showNew(Optional.of("Madrid"));
        form.commit();
        assertThat(form.errorProperty().get()).contains("two nodes");

        form.destinationProperty().set("Madrid");
        form.commit();
        assertThat(form.errorProperty().get()).contains("two different nodes");

        form.destinationProperty().set("Porto");
        form.services().getFirst().quantityProperty().set("0");
        form.commit();
        assertThat(form.errorProperty().get()).contains("\"0\"").contains("10,000");

        form.idProperty().set("1");
        form.commit();
        assertThat(form.errorProperty().get()).contains("already");
        assertThat(traffic.dirtyProperty().get()).isFalse();
    }

    private Demand demand(String id) {
        return Demands.find(traffic.get(), id).orElseThrow();
    }
}
