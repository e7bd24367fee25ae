package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.FailureChoice;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The failures in which a lightpath is restored; the chosen one's route below. */
final class RestorationChoice extends VBox {

    private final FailureChoice failure;
    private final Lightpath lightpath;
    private final Function<Route, Node> shown;
    private final VBox route = new VBox();

    RestorationChoice(FailureChoice failure, Lightpath lightpath, Function<Route, Node> shown) {
        super(4);
        this.failure = failure;
        this.lightpath = lightpath;
        this.shown = shown;
        int cases = lightpath.restorations().size();
        getChildren().addAll(InspectorText.plain(Texts.get("trace.restored", cases)), cases(), route);
        showRoute();
    }

    private ComboBox<List<String>> cases() {
        ComboBox<List<String>> cases = new ComboBox<>();
        cases.setId("failureChoice");
        cases.setAccessibleText(Texts.get("inspector.failure"));
        cases.setMaxWidth(Double.MAX_VALUE);
        cases.setConverter(new LinksText());
        cases.getItems().add(List.of());
        lightpath.restorations().stream().map(RestorationRoute::failedLinks).forEach(cases.getItems()::add);
        cases.setValue(
                failure.findRoute(lightpath).isPresent()
                        ? failure.linksProperty().get()
                        : List.of());
        cases.valueProperty().addListener((property, was, chosen) -> {
            failure.linksProperty().set(chosen);
            showRoute();
        });
        return cases;
    }

    private void showRoute() {
        route.getChildren()
                .setAll(failure.findRoute(lightpath).map(shown).stream().toList());
    }

    /** The links that fail, in a line. */
    private static final class LinksText extends StringConverter<List<String>> {

        @Override
        public String toString(@Nullable List<String> links) {
            return links == null || links.isEmpty() ? Texts.get("inspector.failure") : String.join(" + ", links);
        }

        @Override
        public List<String> fromString(String text) {
            throw new UnsupportedOperationException("failures are chosen, not typed");
        }
    }
}
