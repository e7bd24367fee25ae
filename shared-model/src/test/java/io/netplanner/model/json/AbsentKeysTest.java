package io.netplanner.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.run.RunParameters;
import org.junit.jupiter.api.Test;

class AbsentKeysTest {

    @Test
    void whatIsLeftOutOfAPartOfARunTakesItsDefault() throws JsonProcessingException {
        RunParameters read = read("""
                {"grooming": {"thresholdGbps": 40},
                 "routing": {"algorithm": "ilp", "grid": "flexible", "groups": {"groupSize": 7}}}""");
        assertThat(read.routing())
                .isEqualTo(new RoutingParameters(
                                RoutingAlgorithm.ILP,
                                RoutingParameters.DEFAULTS.objective(),
                                RoutingParameters.DEFAULTS.channels(),
                                null,
                                RoutingParameters.DEFAULTS.routesPerRequest(),
                                false,
                                RoutingParameters.DEFAULTS.seed(),
                                RoutingParameters.DEFAULTS.timeLimitSeconds())
                        .withGrid(SpectrumGrid.FLEXIBLE)
                        .withGroups(new GroupIlpParameters(
                                7, GroupIlpParameters.DEFAULTS.history(), GroupIlpParameters.DEFAULTS.iterations())));
        assertThat(read.grooming().thresholdGbps()).isEqualTo(40);
        assertThat(read.grooming().algorithm()).isEqualTo(GroomingParameters.DEFAULTS.algorithm());
    }

    @Test
    void emptyPartIsThatOfTheDefaults() throws JsonProcessingException {
        assertThat(read("{\"routing\": {}}").routing()).isEqualTo(RoutingParameters.DEFAULTS);
    }

    @Test
    void nullIsNotTheSameAsLeftOut() {
        assertThatThrownBy(() -> read("{\"routing\": {\"channels\": null}}"))
                .isInstanceOf(MismatchedInputException.class);
    }

    private static RunParameters read(String json) throws JsonProcessingException {
        return CanonicalJson.mapper().readValue(json, RunParameters.class);
    }
}
