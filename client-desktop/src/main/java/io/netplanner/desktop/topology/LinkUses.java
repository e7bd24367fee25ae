package io.netplanner.desktop.topology;

import io.netplanner.model.routing.LinkUse;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the result on show lights on each link, for whoever shows links. Empty while no result is on show.
 *
 * <p>Filled by the feature that knows results; so tables and maps need not.
 */
public final class LinkUses {

    /** Uses by link. {@code channels} is the size of the grid, 0 without a result. */
    public record Shown(Map<String, LinkUse> byLink, int channels) {

        public Shown {
            byLink = Map.copyOf(byLink);
        }

        public Optional<LinkUse> find(String linkId) {
            return Optional.ofNullable(byLink.get(linkId));
        }

        public boolean isEmpty() {
            return byLink.isEmpty();
        }
    }

    private static final Shown NOTHING = new Shown(Map.of(), 0);

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(NOTHING);

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Shown get() {
        return shown.get();
    }

    public void show(Map<String, LinkUse> byLink, int channels) {
        shown.set(new Shown(byLink, channels));
    }

    public void clear() {
        shown.set(NOTHING);
    }
}
