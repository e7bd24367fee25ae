package io.netplanner.desktop.result;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The headline figures of the result on show, with their bounds, and what is to be known of it besides. */
public final class SummaryViewModel {

    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper warnings = new ReadOnlyStringWrapper("");
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

    /** A line for each warning, such as that the search ended before it was done; empty without any. */
    public ReadOnlyStringProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    private void show(ShownResult result) {
        heading.set(result.findRun().map(SummaryViewModel::headingOf).orElse(""));
        warnings.set(result.findSummary().map(SummaryViewModel::warningsOf).orElse(""));
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

    private static String warningsOf(RunResultSummary summary) {
        return summary.warnings().stream().map(Issue::message).collect(Collectors.joining("\n"));
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
        if (summary.transmission() != null) {
            addLight(all, summary.transmission());
        }
        if (summary.power() != null) {
            addPower(all, summary.power());
        }
        if (summary.materials() != null) {
            addMaterials(all, summary.materials());
        }
        return all;
    }

    private static void addLight(List<Figure> all, TransmissionStatistics light) {
        Double worst = light.worstMarginDb();
        if (worst != null) {
            String failing = Texts.get("result.failing", light.infeasibleLightpaths(), light.lightpaths());
            add(all, "worstMargin", String.format(Locale.ROOT, "%.1f dB", worst), failing);
        }
    }

    private static void addPower(List<Figure> all, PowerStatistics power) {
        Double before = power.worstBeforeDb();
        Double after = power.worstAfterDb();
        if (before != null && after != null) {
            String note = Texts.get("result.before", String.format(Locale.ROOT, "%.1f", before));
            add(all, "worstAfter", String.format(Locale.ROOT, "%.1f dB", after), note);
        }
    }

    private static void addMaterials(List<Figure> all, MaterialTotals materials) {
        add(all, "parts", materials.parts(), Texts.get("result.racks", materials.racks()));
        if (materials.hasPower()) {
            add(all, "power", String.format(Locale.ROOT, "%.1f kW", materials.powerWatt() / 1000), "");
        }
    }

    private static void addRouting(List<Figure> all, RoutingStatistics routing, @Nullable Bound bound) {
        int asked = routing.served() + routing.unserved();
        add(all, "served", routing.served(), Texts.get("result.of", asked));
        addBound(all, "routingBound", bound);
        add(all, "channels", routing.channelsUsed(), "");
        add(all, "highestChannel", routing.highestChannel(), "");
        add(all, "regenerators", routing.regenerators(), "");
        add(all, "averageUse", percent(routing.averageLinkUse()), "");
        add(all, "routingSeconds", seconds(routing.seconds()), "");
    }

    private static void addGrooming(List<Figure> all, GroomingStatistics grooming, @Nullable Bound bound) {
        addBound(all, "groomingBound", bound);
        add(all, "lightpaths", grooming.lightpaths(), "");
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

    private static void add(List<Figure> all, String key, long value, String note) {
        add(all, key, String.format(Locale.ROOT, "%,d", value), note);
    }

    private static void add(List<Figure> all, String key, String value, String note) {
        all.add(new Figure(Texts.get("figure." + key), value, note));
    }

    /** What is counted need not be the channels: where requests stay unserved it is these. */
    private static void addBound(List<Figure> all, String key, @Nullable Bound bound) {
        if (bound == null) {
            return;
        }
        boolean proved = bound.gap() <= 0;
        add(
                all,
                key,
                proved ? Texts.get("result.optimal") : Texts.get("result.within", percent(bound.gap())),
                Texts.get(
                        proved ? "result.noFewer" : "result.bound",
                        bound.objective(),
                        Math.round(bound.lower()),
                        Math.round(bound.best())));
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", fraction * 100);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
