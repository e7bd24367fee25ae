package io.netplanner.server.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.exchange.TopologyExporter;
import io.netplanner.server.exchange.TopologyImporter;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.TrafficExporter;
import io.netplanner.server.exchange.TrafficImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped sample is what its generator draws; {@code -Dsample.update} draws it afresh. */
class SampleNetworkTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/netplanner/sample");
    private static final Path DOCUMENTATION = Path.of("../docs/sample");

    private final SampleGeography geography = new SampleGeography();
    private final Topology topology = geography.draw();
    private final TrafficMatrix traffic = new SampleTraffic().draw(geography.inhabitants());

    @Test
    void shipsWhatItsGeneratorDraws() throws IOException {
        for (ExportFormat format : List.of(ExportFormat.JSON, ExportFormat.WORKBOOK)) {
            expect("topology." + format.extension(), new TopologyExporter().write(topology, format));
            expect("traffic." + format.extension(), new TrafficExporter().write(traffic, format));
        }
        assertThat(SampleNetwork.topology()).isEqualTo(topology);
        assertThat(SampleNetwork.traffic()).isEqualTo(traffic);
    }

    @Test
    void shipsTheSameFilesForReadingAsForSeeding() throws IOException {
        for (String name : List.of("topology.xlsx", "traffic.xlsx")) {
            assertThat(DOCUMENTATION.resolve(name)).hasSameBinaryContentAs(RESOURCES.resolve(name));
        }
    }

    @Test
    void isTheSameAsWorkbooksAndAsJson() throws IOException {
        Topology read = new TopologyImporter().read(shipped("topology.xlsx")).get();
        assertThat(read.nodes()).isEqualTo(topology.nodes());
        assertThat(read.links()).isEqualTo(topology.links());
        TrafficMatrix matrix = new TrafficImporter()
                .read(shipped("traffic.xlsx"), TrafficContext.of(read))
                .get();
        assertThat(matrix.demands()).isEqualTo(traffic.demands());
    }

    @Test
    void breaksNoRule() {
        assertThat(TopologyRules.check(topology)).isEmpty();
        assertThat(TrafficRules.check(traffic, topology, DefaultCatalogue.get()))
                .isEmpty();
    }

    @Test
    void hasTheSizeOfANation() {
        assertThat(topology.nodes()).hasSize(30);
        assertThat(topology.links()).hasSize(46);
        assertThat(traffic.demands()).hasSize(100);
        assertThat(services()).hasSizeBetween(850, 950);
        assertThat(traffic.demands().stream()
                        .flatMap(demand -> demand.services().stream())
                        .map(ServiceGroup::type)
                        .collect(Collectors.toSet()))
                .hasSize(10);
    }

    @Test
    void hasLinksAsLongAsRoads() {
        Map<String, Node> nodes = topology.nodes().stream().collect(Collectors.toMap(Node::name, node -> node));
        for (Link link : topology.links()) {
            double straight = SampleGeography.straightKm(nodes.get(link.source()), nodes.get(link.destination()));
            assertThat(link.lengthKm()).isBetween(straight * 1.19, straight * 1.31);
        }
    }

    @Test
    void staysInOnePieceWhateverNodeFails() {
        for (Node failed : topology.nodes()) {
            List<Node> nodes = new ArrayList<>(topology.nodes());
            nodes.remove(failed);
            List<Link> links = topology.links().stream()
                    .filter(link -> !link.source().equals(failed.name()))
                    .filter(link -> !link.destination().equals(failed.name()))
                    .toList();
            assertThat(TopologyRules.check(new Topology("rest", nodes, links)))
                    .as("without %s", failed.name())
                    .isEmpty();
        }
    }

    private List<String> services() {
        return traffic.demands().stream()
                .flatMap(demand -> demand.services().stream())
                .flatMap(group -> group.ids().stream())
                .toList();
    }

    private static ImportFile shipped(String name) throws IOException {
        return new ImportFile(name, Files.readAllBytes(RESOURCES.resolve(name)));
    }

    private static void expect(String name, byte[] drawn) throws IOException {
        for (Path folder : List.of(RESOURCES, DOCUMENTATION)) {
            Path file = folder.resolve(name);
            if (Boolean.getBoolean("sample.update")) {
                Files.createDirectories(folder);
                Files.write(file, drawn);
            }
            // Archives are packed a little differently by every zlib: what they hold is compared below.
            if (name.endsWith(".json")) {
                assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(drawn);
            }
        }
    }
}
