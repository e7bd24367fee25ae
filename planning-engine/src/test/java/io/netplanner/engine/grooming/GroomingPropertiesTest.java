package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.CanonicalJson;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroomingPropertiesTest {

    private final GroomingValidator validator = new GroomingValidator();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    static Stream<Arguments> algorithmsAndSeeds() {
        return Stream.of(GroomingAlgorithm.values())
                .flatMap(algorithm -> seeds().mapToObj(seed -> Arguments.of(algorithm, seed)));
    }

    @ParameterizedTest
    @MethodSource("algorithmsAndSeeds")
    void everyResultKeepsEveryRule(GroomingAlgorithm algorithm, long seed) {
        GroomingRequest request = RandomTraffic.of(seed, 3 + (int) (seed % 9), 15, 25)
                .threshold(10 * (seed % 11))
                .algorithm(algorithm)
                .request();

        GroomingResult result = new DefaultGroomer().groom(request, Execution.quiet());

        assertThat(validator.validate(request, result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("algorithmsAndSeeds")
    void theSameRequestGivesTheSameBytes(GroomingAlgorithm algorithm, long seed) throws JsonProcessingException {
        String first = CanonicalJson.mapper()
                .writeValueAsString(
                        RandomTraffic.of(seed, 6, 8, 12).algorithm(algorithm).groom());
        String second = CanonicalJson.mapper()
                .writeValueAsString(
                        RandomTraffic.of(seed, 6, 8, 12).algorithm(algorithm).groom());

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
