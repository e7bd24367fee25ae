package io.netplanner.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.map.MapScene.MapLink;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MapSceneTest {

    private static final Function<String, OptionalInt> NOTHING_TOLD = id -> OptionalInt.empty();
    private static final Node TOKYO = new Node("Tokyo", 35.7, 139.7, RoadmType.CDC);
    private static final Node ANGELES = new Node("Los Angeles", 34, -118.2, RoadmType.CDC);
    private static final Node MADRID = new Node("Madrid", 40.4, -3.7, RoadmType.DIRECTIONLESS);
    private static final Node LISBON = new Node("Lisbon", 38.7, -9.1, RoadmType.CDC);

    @Test
    void drawsALinkTheShortWayRoundTheWorld() {
        List<MapLink> drawn = scene(NOTHING_TOLD, new Link("pacific", "Tokyo", "Los Angeles", 9_000, "SSMF"))
                .links();
        assertThat(drawn).hasSize(2).allMatch(link -> Math.abs(link.bx() - link.ax()) < 0.5);
    }

    @Test
    void bendsParallelLinksApart() {
        List<MapLink> drawn = scene(
                        NOTHING_TOLD,
                        new Link("1", "Madrid", "Lisbon", 600, "SSMF"),
                        new Link("2", "Lisbon", "Madrid", 650, "SSMF"),
                        new Link("3", "Madrid", "Lisbon", 700, "SSMF"))
                .links();
        assertThat(drawn).extracting(MapLink::bend).doesNotHaveDuplicates();
    }

    @Test
    void carriesHowMuchALinkStandsOut() {
        MapScene scene = scene(id -> OptionalInt.of(3), new Link("1", "Madrid", "Lisbon", 600, "SSMF"));
        assertThat(scene.links().getFirst().level()).hasValue(3);
    }

    @Test
    void linksStandOutTheMoreTheFullerTheyAreAndTheLessMarginIsLeft() {
        assertThat(DoubleStream.of(0, 0.3, 0.5, 0.7, 1).map(MapColor::levelOfUse))
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
        assertThat(DoubleStream.of(9, 6, 3.5, 1, 0.5, 0, -0.1).map(MapColor::levelOfMargin))
                .containsExactly(0.0, 0.0, 1.0, 2.0, 3.0, 3.0, 4.0);
    }

    @Test
    void picksTheNodeBeforeTheLinkBelowIt() {
        MapScene scene = scene(NOTHING_TOLD, new Link("1", "Madrid", "Lisbon", 600, "SSMF"));
        Viewport viewport = new Viewport(0.48, 0.38, 8192, 800, 600);
        MapLink link = scene.links().getFirst();
        double ax = viewport.screenX(link.ax());
        double ay = viewport.screenY(link.ay());
        double bx = viewport.screenX(link.bx());
        double by = viewport.screenY(link.by());

        assertThat(MapPicker.pick(scene, viewport, ax, ay)).isInstanceOf(Selected.OfNode.class);
        assertThat(MapPicker.pick(scene, viewport, (ax + bx) / 2, (ay + by) / 2))
                .isEqualTo(new Selected.OfLink("1"));
        assertThat(MapPicker.pick(scene, viewport, ax + 300, ay + 300)).isEqualTo(Selected.NOTHING);
    }

    @Test
    void leavesOutALinkToNowhere() {
        assertThat(scene(NOTHING_TOLD, new Link("1", "Madrid", "Atlantis", 600, "SSMF"))
                        .links())
                .isEmpty();
    }

    private static MapScene scene(Function<String, OptionalInt> levels, Link... links) {
        Topology topology = new Topology("t", List.of(TOKYO, ANGELES, MADRID, LISBON), List.of(links));
        return MapSceneBuilder.build(topology, levels);
    }
}
