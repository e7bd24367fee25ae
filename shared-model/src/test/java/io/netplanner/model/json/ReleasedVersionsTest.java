package io.netplanner.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedVersionsTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("v1/topology.json", DocumentReaders.topology(UnknownKeys.REFUSE)),
                Arguments.of(
                        "v1/traffic.json", DocumentReaders.traffic(UnknownKeys.REFUSE, null, DefaultCatalogue.get())),
                Arguments.of("v1/requests.json", DocumentReaders.lightpathRequests(null)),
                Arguments.of("v1/routing.json", DocumentReaders.routingResult()),
                Arguments.of("v1/grooming.json", DocumentReaders.groomingResult()),
                Arguments.of("v1/clusters.json", DocumentReaders.clusters(null)),
                Arguments.of("v1/parameters.json", DocumentReaders.runParameters()),
                Arguments.of("/io/netplanner/model/equipment/default-catalogue.json", DocumentReaders.catalogue()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatEarlierReleasesWrote(String fixture, DocumentReader<?> reader) {
        assertThat(reader.read(Fixtures.bytes(fixture)).issues()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsBackWhatItWrites(String fixture, DocumentReader<?> reader) throws JsonProcessingException {
        Object value = reader.read(Fixtures.bytes(fixture)).get();
        byte[] written = CanonicalJson.mapper().writeValueAsBytes(value);
        Checked<?> again = reader.read(written);
        assertThat(again.issues()).isEmpty();
        assertThat(again.get()).isEqualTo(value);
        assertThat(CanonicalJson.mapper().writeValueAsBytes(again.get())).isEqualTo(written);
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        Topology topology = DocumentReaders.topology(UnknownKeys.REFUSE)
                .read(Fixtures.bytes("v1/topology.json"))
                .get();
        assertThat(topology.nodes().get(1).roadmType()).isEqualTo(RoadmType.DIRECTIONLESS);
        assertThat(topology.links().get(1).fiberType()).isEqualTo("SSMF");
        assertThat(topology.links().get(1).spans()).isEmpty();
    }

    @Test
    void namesServicesThatAreOnlyCounted() {
        TrafficMatrix traffic = DocumentReaders.traffic(UnknownKeys.REFUSE, null, DefaultCatalogue.get())
                .read(Fixtures.bytes("v1/traffic.json"))
                .get();
        assertThat(traffic.demands().getFirst().services().get(1).ids())
                .containsExactly("1-STM1_Optical-1", "1-STM1_Optical-2", "1-STM1_Optical-3");
    }
}
