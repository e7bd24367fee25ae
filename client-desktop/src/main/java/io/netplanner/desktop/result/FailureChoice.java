package io.netplanner.desktop.result;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The links whose failure is looked at, none to begin with. It stays while one lightpath after the other is chosen. */
public final class FailureChoice {

    private final ObjectProperty<List<String>> links = new SimpleObjectProperty<>(List.of());

    public ObjectProperty<List<String>> linksProperty() {
        return links;
    }

    /** The route that a lightpath takes in that failure, if it is restored then. */
    public Optional<Route> findRoute(Lightpath lightpath) {
        return lightpath.restorations().stream()
                .filter(restoration -> restoration.failedLinks().equals(links.get()))
                .map(RestorationRoute::route)
                .findFirst();
    }
}
