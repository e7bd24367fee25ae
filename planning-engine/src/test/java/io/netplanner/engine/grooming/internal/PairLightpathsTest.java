package io.netplanner.engine.grooming.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.GroomedLightpath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── 7 clients ── B ── 7 clients ── C
 *    ╲_________ 2 clients ____________╱        threshold 60
 * </pre>
 */
class PairLightpathsTest {

    private static final Xponder MUXPONDER =
            DefaultCatalogue.get().findXponder("MP1H").orElseThrow();
    private static final long TEN_GIGABIT = Bandwidth.ofGbps(10);

    private final PipeGrooming grooming = new PipeGrooming(new LineCards(DefaultCatalogue.get(), 100), 60);
    private final List<RoutedClient> clients = new ArrayList<>();
    private final List<PreparedPipe> pipes = new ArrayList<>();

    @Test
    void clientsOfALightpathBelowTheThresholdGoByThoseThatAreOpenedAnyway() {
        add("A", "B", 7);
        add("B", "C", 7);
        add("A", "C", 2);

        List<GroomedPipe> opened = open((pair, protection) -> true);

        assertThat(loads(opened)).containsExactlyInAnyOrder(90.0, 90.0);
        assertThat(remaining()).isEmpty();
    }

    @Test
    void clientsWithoutAnotherWayStayBehind() {
        add("A", "B", 10);
        add("B", "C", 7);
        add("A", "C", 2);

        List<GroomedPipe> opened = open((pair, protection) -> true);

        assertThat(loads(opened)).containsExactlyInAnyOrder(100.0, 70.0);
        assertThat(remaining()).hasSize(2);
    }

    @Test
    void clientsNeverGoWhereTheirProtectionCannotHold() {
        add("A", "B", 7);
        add("B", "C", 7);
        add("A", "C", 2);

        List<GroomedPipe> opened = open((pair, protection) -> !pair.equals(NodePair.of("B", "C")));

        assertThat(loads(opened)).containsExactlyInAnyOrder(70.0, 70.0);
        assertThat(remaining()).hasSize(2);
    }

    private List<GroomedPipe> open(Rerouting.Reach reach) {
        return new PairLightpaths(MUXPONDER, 60, reach).open(clients);
    }

    private void add(String source, String destination, int count) {
        List<ClientService> services = IntStream.range(0, count)
                .mapToObj(n -> new ClientService(source + destination + n, "10GE", TEN_GIGABIT))
                .toList();
        PreparedPipe pipe =
                grooming.prepare(new Pipe(source + destination, source, destination, Strength.NONE, services));
        pipes.add(pipe);
        services.forEach(
                service -> clients.add(new RoutedClient(pipe, LineClient.of(service), List.of(source, destination))));
    }

    private List<String> remaining() {
        return pipes.stream()
                .flatMap(pipe -> pipe.finish().remainingServices().stream())
                .toList();
    }

    private static List<Double> loads(List<GroomedPipe> opened) {
        return opened.stream()
                .flatMap(pipe -> pipe.lightpaths().stream())
                .map(GroomedLightpath::loadGbps)
                .toList();
    }
}
