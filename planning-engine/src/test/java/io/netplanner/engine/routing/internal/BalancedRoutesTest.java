package io.netplanner.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.routing.Draw;
import io.netplanner.model.traffic.Protection;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalancedRoutesTest {

    @Test
    void leavesNoLinkFullerThanItMustBe() {
        Draw drawn = Draw.network("A-B 1, A-C 10, C-B 10, A-D 10, D-B 10");
        ask(drawn, 6, Protection.NONE);
        assertThat(fullestLink(Tables.of(drawn))).isEqualTo(2);
    }

    @Test
    void drawsUpRoutesThatNobodyKnew() {
        // eight ways lead from A to B, of which each request begins with five
        String ways = IntStream.range(0, 8)
                .mapToObj(i -> "A-V%d %d, V%d-B %d".formatted(i, 10 + i, i, 10 + i))
                .collect(Collectors.joining(", "));
        Draw drawn = Draw.network(ways);
        ask(drawn, 16, Protection.NONE);
        assertThat(fullestLink(Tables.of(drawn))).isEqualTo(2);
    }

    @Test
    void keepsBothRoutesOfAPairApart() {
        Draw drawn = Draw.network("A-B 1, A-C 10, C-B 10, A-D 10, D-B 10, A-E 10, E-B 10");
        ask(drawn, 4, Protection.NODE_DISJOINT);
        assertThat(fullestLink(Tables.of(drawn))).isEqualTo(2);
    }

    @Test
    void countsAChannelThroughANodeWithThreeLinksOnce() {
        RequestTable table = Tables.of(Draw.network("A-M 400, M-B 400, M-C 400")
                .reachKm(1000)
                .ask("A", "B")
                .ask("A", "M"));
        LoadRows rows = new LoadRows(table.problem());
        int links = table.problem().rows().count();
        assertThat(rows.count()).isEqualTo(links + 1);
        assertThat(rows.loadedBy(table.candidates(0).getFirst())).contains(links);
        assertThat(rows.loadedBy(table.candidates(1).getFirst())).doesNotContain(links);
    }

    @Test
    void countsNothingThroughARegenerator() {
        RequestTable table = Tables.of(
                Draw.network("A-M 600, M-B 600, M-C 400").reachKm(1000).ask("A", "B"));
        int links = table.problem().rows().count();
        assertThat(new LoadRows(table.problem()).loadedBy(table.candidates(0).getFirst()))
                .doesNotContain(links);
    }

    private static void ask(Draw drawn, int times, Protection protection) {
        IntStream.range(0, times).forEach(i -> drawn.ask("A", "B", protection));
    }

    private static int fullestLink(RequestTable table) {
        int[] load = new int[table.problem().network().linkCount()];
        for (Candidate candidate : new BalancedRoutes(table, Tables.NEVER).choose()) {
            candidate.legs().stream()
                    .flatMapToInt(leg -> Arrays.stream(leg.path().arcs()))
                    .forEach(arc -> load[Network.linkOf(arc)]++);
        }
        return Arrays.stream(load).max().orElseThrow();
    }
}
