package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.CanonicalJson;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroomingPropertiesTest {

    private final GroomingValidator validator = new GroomingValidator();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyResultKeepsEveryRule(long seed) {
        GroomingRequest request = RandomTraffic.of(seed, 3 + (int) (seed % 9), 25, 40)
                .threshold(10 * (seed % 11))
                .request();

        GroomingResult result = new DefaultGroomer().groom(request, Execution.quiet());

        assertThat(validator.validate(request, result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameRequestGivesTheSameBytes(long seed) throws JsonProcessingException {
        String first = CanonicalJson.mapper()
                .writeValueAsString(RandomTraffic.of(seed, 6, 10, 20).groom());
        String second = CanonicalJson.mapper()
                .writeValueAsString(RandomTraffic.of(seed, 6, 10, 20).groom());

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutThresholdOnlyTypesThatNoCardTakesRemain(long seed) {
        GroomingResult result = RandomTraffic.of(seed, 6, 20, 60).groom();

        assertThat(result.remaining().groomoutIds()).isEmpty();
        assertThat(result.remaining().serviceIds()).allMatch(id -> id.contains("/40GE/"));
        assertThat(result.bound().gap()).isZero();
    }
}
