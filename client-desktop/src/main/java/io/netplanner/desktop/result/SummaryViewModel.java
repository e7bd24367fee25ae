package io.netplanner.desktop.result;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunResultSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The headline figures of the result on show, with their bounds. */
public final class SummaryViewModel {

    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");

    public SummaryViewModel(ResultStore results) {
        results.resultProperty().subscribe(this::show);
    }

    public ObservableList<Figure> figures() {
        return figures;
    }

    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    private void show(ShownResult result) {
        heading.set(result.findRun().map(SummaryViewModel::headingOf).orElse(""));
        figures.setAll(result.findSummary().map(SummaryViewModel::figuresOf).orElse(List.of()));
    }

    private static String headingOf(Run run) {
        String inputs = Texts.get(
                "result.inputs",
                run.inputs().topology().version(),
                run.inputs().trafficMatrix().version());
        String stale = run.stale() ? " · " + Texts.get("result.stale") : "";
        return run.name() + " · " + inputs + stale;
    }

    private static List<Figure> figuresOf(RunResultSummary summary) {
        List<Figure> all = new ArrayList<>();
        RoutingStatistics routing = summary.routing();
        if (routing != null) {
            addRouting(all, routing, summary.routingBound());
        }
        GroomingStatistics grooming = summary.grooming();
        if (grooming != null) {
            addGrooming(all, grooming, summary.groomingBound());
        }
        return all;
    }

    private static void addRouting(List<Figure> all, RoutingStatistics routing, @Nullable Bound bound) {
        int asked = routing.served() + routing.unserved();
        add(all, "served", routing.served(), Texts.get("result.of", asked));
        add(all, "channels", routing.channelsUsed(), boundText(bound));
        add(all, "highestChannel", routing.highestChannel(), "");
        add(all, "regenerators", routing.regenerators(), "");
        add(all, "averageUse", percent(routing.averageLinkUse()), "");
        add(all, "routingSeconds", seconds(routing.seconds()), "");
    }

    private static void addGrooming(List<Figure> all, GroomingStatistics grooming, @Nullable Bound bound) {
        add(all, "lightpaths", grooming.lightpaths(), boundText(bound));
        add(all, "meanLoad", String.format(Locale.ROOT, "%.1f Gb/s", grooming.meanLoadGbps()), "");
        add(all, "groomouts", grooming.groomouts(), "");
        int cards =
                grooming.cards().values().stream().mapToInt(Integer::intValue).sum();
        add(
                all,
                "cards",
                cards,
                String.join(
                        ", ",
                        grooming.cards().entrySet().stream()
                                .map(e -> e.getValue() + " " + e.getKey())
                                .toList()));
        add(all, "groomingSeconds", seconds(grooming.seconds()), "");
    }

    private static void add(List<Figure> all, String key, Object value, String note) {
        all.add(new Figure(Texts.get("figure." + key), value.toString(), note));
    }

    private static String boundText(@Nullable Bound bound) {
        if (bound == null) {
            return "";
        }
        return bound.gap() == 0
                ? Texts.get("result.optimal")
                : Texts.get("result.bound", Math.round(bound.lower()), percent(bound.gap()));
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", fraction * 100);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
