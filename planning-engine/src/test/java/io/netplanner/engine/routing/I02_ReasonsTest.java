package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/** What is said of a request that has a route and yet is not lit; see also A05, B02, B03, C01 and E03. */
class I02_ReasonsTest {

    /** <pre> A ── B ── C       one channel, two requests over B-C </pre> */
    @Test
    void namesTheLinkWhoseChannelsAreAllTaken() {
        assertThat(reasonOfLast(
                        Draw.network("A-B 10, B-C 10").channels(1).ask("B", "C").ask("A", "C")))
                .isEqualTo("no channel: on the shortest of 1 routes tried, of 1 channels all taken on B-C");
    }

    /** <pre> A ── B ── C ── D  channel 1 free on A-B and C-D only, channel 2 on B-C only </pre> */
    @Test
    void namesTheLinksThatHaveNoCommonChannel() {
        Draw drawn = Draw.network("A-B 10, B-C 10").channels(2).ask("A", "B").ask("B", "C");
        assertThat(reasonOfLast(drawn.directionless("B").ask("A", "C")))
                .isEqualTo(
                        "no channel: on the shortest of 1 routes tried, of 2 channels no common free channel on links "
                                + "A-B, B-C");
    }

    @Test
    void namesTheBankThatHasDroppedEveryChannel() {
        assertThat(reasonOfLast(Draw.network("A-B 10, B-C 10")
                        .directionless("B")
                        .channels(1)
                        .ask("A", "B")
                        .ask("B", "C")))
                .isEqualTo("no channel: on the shortest of 1 routes tried, of 1 channels all dropped already at B, "
                        + "Directionless, whose add/drop bank drops each once; make it CDC");
    }

    @Test
    void namesTheBankThatHasNoSlotsSideBySideLeft() {
        assertThat(reasonOfLast(Draw.network("A-B 10, B-C 10")
                        .directionless("B")
                        .flexible(6)
                        .askRate("A", "B", 100)
                        .askRate("B", "C", 100)))
                .isEqualTo(
                        "no channel: on the shortest of 1 routes tried, of 6 channels no 4 side by side left to drop "
                                + "at B, Directionless, whose add/drop bank drops each once; make it CDC");
    }

    /** <pre> A ══ B       one channel, which working and protection route would both drop at A </pre> */
    @Test
    void saysWhenItsOwnOtherRouteTakesTheLastChannel() {
        assertThat(reasonOfLast(Draw.network("A-B#1 10, A-B#2 10")
                        .directionless("A")
                        .channels(1)
                        .ask("A", "B", Protection.LINK_DISJOINT)))
                .isEqualTo("no channel: on the shortest of 1 routes tried, of 1 channels, once its other segments are "
                        + "lit, all dropped already at A, Directionless, whose add/drop bank drops each once; make it "
                        + "CDC");
    }

    /**
     * <pre>
     *   A ─── B        one channel, lit from C to D: what goes from A to B
     *   │     │        finds no way round for it
     *   C ─── D
     * </pre>
     */
    @Test
    void namesTheFailureForWhichNoSpareIsLeft() {
        assertThat(reasonOfLast(Draw.network("A-B 10, A-C 10, C-D 10, D-B 10")
                        .channels(1)
                        .ask("C", "D")
                        .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)))
                .isEqualTo(
                        "no restoration: on each of 1 channels that are free on a route, no way is left on that channel "
                                + "after a failure of A-B");
    }

    /** <pre> A ── B ── C       banks of a Directionless node drop each channel once </pre> */
    @Test
    void saysWhenABankWouldHaveToDropAChannelTwice() {
        assertThat(reasonOfLast(Draw.network("A-B#1 10, A-B#2 10")
                        .directionless("A")
                        .oneWavelength()
                        .ask("A", "B", Protection.LINK_DISJOINT)))
                .startsWith("every route needs one channel twice at a Directionless node");
    }

    /** <pre> A ── B       besides a long way round whose link is beyond the reach </pre> */
    @Test
    void saysWhenOnlyLinksBeyondTheReachAreLeft() {
        String links = "A-B 10, A-C 10, C-B 900";
        assertThat(reasonOfLast(
                        Draw.network(links).reachKm(500).ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)))
                .isEqualTo("no restoration from A to B: no route within reach is left when link A-B fails");
        assertThat(reasonOfLast(Draw.network(links).reachKm(500).ask("A", "B", Protection.LINK_DISJOINT)))
                .isEqualTo("no link-disjoint pair of routes within reach from A to B: all cross link A-B");
        assertThat(reasonOfLast(Draw.network("A-B 10").reachKm(500).ask("A", "B", Protection.LINK_DISJOINT)))
                .isEqualTo("no link-disjoint pair of routes from A to B: all cross link A-B");
    }

    @Test
    void saysWhenNoModeCarriesTheRate() {
        assertThat(reasonOfLast(Draw.network("A-B 10").flexible(40).askRate("A", "B", 5000)))
                .isEqualTo("no operational mode of the catalogue carries 5000 Gb/s");
    }

    private static String reasonOfLast(Draw drawn) {
        return drawn.route().unserved().stream()
                .map(UnservedRequest::reason)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("everything is served"));
    }
}
