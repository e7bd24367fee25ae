package io.netplanner.desktop.run;

import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The part of the form that says how lightpaths are routed. */
final class RoutingPart {

    private static final RoutingParameters DEFAULTS = RoutingParameters.DEFAULTS;

    private final ObjectProperty<RoutingAlgorithm> algorithm = new SimpleObjectProperty<>(DEFAULTS.algorithm());
    private final ObjectProperty<RoutingObjective> objective = new SimpleObjectProperty<>(DEFAULTS.objective());
    private final ObjectProperty<SpectrumGrid> grid = new SimpleObjectProperty<>(SpectrumGrid.FIXED);
    private final ObjectProperty<PairRule> pairs = new SimpleObjectProperty<>(PairRule.DISJOINT);
    private final ObjectProperty<ReachRule> reachRule = new SimpleObjectProperty<>(ReachRule.KILOMETRES);
    private final BooleanProperty oneWavelength = new SimpleBooleanProperty(DEFAULTS.oneWavelength());

    private final FormField channels = FormField.whole("channels", DEFAULTS.channels(), 1, 1000);
    private final FormField reach = FormField.optional("reach", 1, 100_000);
    private final FormField routes = FormField.whole("routes", DEFAULTS.routesPerRequest(), 1, 100);
    private final FormField alpha = FormField.decimal("alpha", RoutingParameters.EVEN_WEIGHTS, 0, 1);

    /** Also what the form has no field for: it stays as an earlier run had it. */
    private RoutingParameters model = DEFAULTS;

    ObjectProperty<RoutingAlgorithm> algorithmProperty() {
        return algorithm;
    }

    ObjectProperty<RoutingObjective> objectiveProperty() {
        return objective;
    }

    ObjectProperty<SpectrumGrid> gridProperty() {
        return grid;
    }

    ObjectProperty<PairRule> pairsProperty() {
        return pairs;
    }

    ObjectProperty<ReachRule> reachRuleProperty() {
        return reachRule;
    }

    BooleanProperty oneWavelengthProperty() {
        return oneWavelength;
    }

    List<FormField> fields() {
        return List.of(channels, routes, alpha);
    }

    List<FormField> reachFields() {
        return List.of(reach);
    }

    BooleanBinding reachesByKilometres() {
        return reachRule.isEqualTo(ReachRule.KILOMETRES);
    }

    /** Fills the part as an earlier run had it. */
    void take(RoutingParameters earlier) {
        model = earlier;
        algorithm.set(earlier.algorithm());
        objective.set(earlier.objective());
        grid.set(Objects.requireNonNullElse(earlier.grid(), SpectrumGrid.FIXED));
        pairs.set(Objects.requireNonNullElse(earlier.pairs(), PairRule.DISJOINT));
        reachRule.set(ReachRule.of(earlier.gsnrReach()));
        oneWavelength.set(earlier.oneWavelength());
        channels.set(earlier.channels());
        reach.set(earlier.reachKm());
        routes.set(earlier.routesPerRequest());
        alpha.set(earlier.weightOfChannels());
    }

    RoutingParameters parameters(long seed, int timeLimitSeconds) {
        RoutingParameters chosen = new RoutingParameters(
                algorithm.get(),
                objective.get(),
                (int) channels.value(),
                reachesByKilometres().get() ? reach.findValue().orElse(null) : null,
                (int) routes.value(),
                oneWavelength.get(),
                seed,
                timeLimitSeconds);
        return chosen.with(
                        grid.get() == SpectrumGrid.FIXED ? null : grid.get(),
                        pairs.get() == PairRule.DISJOINT ? null : pairs.get(),
                        objective.get() == RoutingObjective.WEIGHTED ? alpha.value() : null)
                .withGsnrReach(reachRule.get().load())
                .withGroups(model.groups())
                .withMode(model.mode());
    }
}
