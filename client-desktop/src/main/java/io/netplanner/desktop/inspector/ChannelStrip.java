package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.routing.LinkUse;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;

/** Every channel of a link as a small square: working, protection, spare or free. */
final class ChannelStrip extends TilePane {

    private static final double SIDE = 11;

    ChannelStrip(LinkUse use, int channels) {
        super(2, 2);
        setPrefTileWidth(SIDE);
        setPrefTileHeight(SIDE);
        getStyleClass().add("channel-strip");
        Set<Integer> working = new HashSet<>(use.working());
        Set<Integer> protection = new HashSet<>(use.protection());
        Set<Integer> spare = new HashSet<>(use.spare());
        for (int channel = 1; channel <= channels; channel++) {
            String kind = working.contains(channel)
                    ? "working"
                    : protection.contains(channel) ? "protection" : spare.contains(channel) ? "spare" : "free";
            getChildren().add(cell(channel, kind));
        }
    }

    private static Region cell(int channel, String kind) {
        Region cell = new Region();
        cell.getStyleClass().addAll("channel", "channel-" + kind);
        Tooltip.install(cell, new Tooltip(Texts.get("channel." + kind, channel)));
        return cell;
    }
}
