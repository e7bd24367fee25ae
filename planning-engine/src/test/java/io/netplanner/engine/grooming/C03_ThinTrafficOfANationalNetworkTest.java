package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** 22 nodes, 104 demands of one to five 10G clients or a few low-rate services each. */
class C03_ThinTrafficOfANationalNetworkTest {

    private final GroomingRequest endToEnd = RandomTraffic.thin(7, 22, 104)
            .algorithm(GroomingAlgorithm.END_TO_END)
            .request();
    private final GroomingRequest intermediate = RandomTraffic.thin(7, 22, 104)
            .algorithm(GroomingAlgorithm.INTERMEDIATE)
            .request();

    @Test
    void needsAtLeastAQuarterFewerInterfacesThanEndToEnd() {
        GroomingResult straight = new DefaultGroomer().groom(endToEnd, Execution.quiet());
        GroomingResult layered = new DefaultGroomer().groom(intermediate, Execution.quiet());

        assertThat(new GroomingValidator().validate(intermediate, layered)).isEmpty();
        assertThat(layered.lightpaths().size())
                .isLessThanOrEqualTo(straight.lightpaths().size() * 3 / 4);
        assertThat(layered.bound().lower()).isPositive();
    }

    @Test
    void givesAWholeResultWhenTheTimeIsUpAtOnce() {
        GroomingResult cut = new DefaultGroomer().groom(intermediate, Execution.quiet(() -> 1e9, () -> false));

        assertThat(new GroomingValidator().validate(intermediate, cut)).isEmpty();
    }

    @Test
    void stopsAtTheNextCheckpointWhenItIsCancelled() {
        Assertions.assertThatThrownBy(
                        () -> new DefaultGroomer().groom(intermediate, Execution.quiet(() -> 0, () -> true)))
                .isInstanceOf(PlanningCancelledException.class);
    }
}
