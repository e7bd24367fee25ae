package io.netplanner.desktop.run;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The form of a new run: filled with defaults, each field with its range. */
public final class RunFormViewModel extends AbstractDialogModel {

    private static final GroomingParameters GROOMING = GroomingParameters.DEFAULTS;
    private static final RoutingParameters ROUTING = RoutingParameters.DEFAULTS;
    private static final double LONGEST_SECONDS = 86_400;
    private static final double GREATEST_SEED = 1e15;

    private final UUID projectId;
    private final List<Run> groomings;
    private final Consumer<RunSubmission> submit;

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<RunKind> kind = new SimpleObjectProperty<>(RunKind.PLAN);
    private final ObjectProperty<@Nullable Run> basedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<GroomingAlgorithm> groomingAlgorithm =
            new SimpleObjectProperty<>(GROOMING.algorithm());
    private final ObjectProperty<RoutingAlgorithm> routingAlgorithm = new SimpleObjectProperty<>(ROUTING.algorithm());
    private final ObjectProperty<RoutingObjective> objective = new SimpleObjectProperty<>(ROUTING.objective());
    private final ObjectProperty<SpectrumGrid> grid = new SimpleObjectProperty<>(SpectrumGrid.FIXED);
    private final ObjectProperty<PairRule> pairs = new SimpleObjectProperty<>(PairRule.DISJOINT);
    private final BooleanProperty oneWavelength = new SimpleBooleanProperty(ROUTING.oneWavelength());

    private final FormField threshold = FormField.decimal("threshold", GROOMING.thresholdGbps(), 0, 100);
    private final FormField channels = FormField.whole("channels", ROUTING.channels(), 1, 1000);
    private final FormField reach = FormField.optional("reach", 1, 50_000);
    private final FormField routes = FormField.whole("routes", ROUTING.routesPerRequest(), 1, 100);
    private final FormField alpha = FormField.decimal("alpha", RoutingParameters.EVEN_WEIGHTS, 0, 1);
    private final FormField seed = FormField.whole("seed", ROUTING.seed(), 0, GREATEST_SEED);
    private final FormField timeLimit = FormField.whole("timeLimit", ROUTING.timeLimitSeconds(), 1, LONGEST_SECONDS);

    /** @param groomings runs whose lightpaths could be routed, newest first */
    public RunFormViewModel(UUID projectId, String name, List<Run> groomings, Consumer<RunSubmission> submit) {
        super(Texts.get("runForm.title"));
        this.projectId = projectId;
        this.groomings = List.copyOf(groomings);
        this.submit = submit;
        this.name.set(name);
        groomings.stream().findFirst().ifPresent(basedOn::set);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<RunKind> kindProperty() {
        return kind;
    }

    public List<Run> groomings() {
        return groomings;
    }

    public ObjectProperty<@Nullable Run> basedOnProperty() {
        return basedOn;
    }

    public ObjectProperty<GroomingAlgorithm> groomingAlgorithmProperty() {
        return groomingAlgorithm;
    }

    public ObjectProperty<RoutingAlgorithm> routingAlgorithmProperty() {
        return routingAlgorithm;
    }

    public ObjectProperty<RoutingObjective> objectiveProperty() {
        return objective;
    }

    public ObjectProperty<SpectrumGrid> gridProperty() {
        return grid;
    }

    public ObjectProperty<PairRule> pairsProperty() {
        return pairs;
    }

    public BooleanProperty oneWavelengthProperty() {
        return oneWavelength;
    }

    public List<FormField> groomingFields() {
        return List.of(threshold);
    }

    public List<FormField> routingFields() {
        return List.of(channels, reach, routes, alpha);
    }

    public List<FormField> commonFields() {
        return List.of(seed, timeLimit);
    }

    public BooleanBinding grooms() {
        return kind.isNotEqualTo(RunKind.ROUTING);
    }

    public BooleanBinding routes() {
        return kind.isNotEqualTo(RunKind.GROOMING);
    }

    public BooleanBinding canStart() {
        List<FormField> fields = Stream.of(groomingFields(), routingFields(), commonFields())
                .flatMap(List::stream)
                .toList();
        Observable[] errors = fields.stream().map(FormField::errorProperty).toArray(Observable[]::new);
        BooleanBinding fieldsAreGood =
                Bindings.createBooleanBinding(() -> fields.stream().allMatch(FormField::isGood), errors);
        BooleanBinding hasInput = kind.isNotEqualTo(RunKind.ROUTING).or(basedOn.isNotNull());
        BooleanBinding named = Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
        return fieldsAreGood.and(hasInput).and(named);
    }

    public void start() {
        Run based = kind.get() == RunKind.ROUTING ? basedOn.get() : null;
        UUID basedOnId = based == null ? null : based.id();
        submit.accept(new RunSubmission(projectId, kind.get(), name.get().strip(), parameters(), basedOnId));
        finish();
    }

    private RunParameters parameters() {
        return new RunParameters(
                kind.get() == RunKind.ROUTING ? null : groomingParameters(),
                kind.get() == RunKind.GROOMING ? null : routingParameters());
    }

    private GroomingParameters groomingParameters() {
        return new GroomingParameters(
                groomingAlgorithm.get(), threshold.value(), GROOMING.lineRateGbps(), (long) seed.value(), (int)
                        timeLimit.value());
    }

    private RoutingParameters routingParameters() {
        RoutingParameters chosen = new RoutingParameters(
                routingAlgorithm.get(),
                objective.get(),
                (int) channels.value(),
                reach.findValue().orElse(null),
                (int) routes.value(),
                oneWavelength.get(),
                (long) seed.value(),
                (int) timeLimit.value());
        return chosen.with(
                grid.get() == SpectrumGrid.FIXED ? null : grid.get(),
                pairs.get() == PairRule.DISJOINT ? null : pairs.get(),
                objective.get() == RoutingObjective.WEIGHTED ? alpha.value() : null);
    }
}
