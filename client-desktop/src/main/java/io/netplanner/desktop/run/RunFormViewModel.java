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
import io.netplanner.model.transmission.TransmissionParameters;
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
    private final List<Run> succeeded;
    private final GroomingStart start;
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
    private final ObjectProperty<ReachRule> reachRule = new SimpleObjectProperty<>(ReachRule.KILOMETRES);
    private final BooleanProperty oneWavelength = new SimpleBooleanProperty(ROUTING.oneWavelength());

    private final FormField threshold = FormField.decimal("threshold", GROOMING.thresholdGbps(), 0, 100);
    private final BooleanProperty raman = new SimpleBooleanProperty(TransmissionParameters.DEFAULTS.raman());

    private final FormField lineRate = FormField.decimal("lineRate", GROOMING.lineRateGbps(), 1, 10_000);
    private final FormField systemMargin = FormField.optional("systemMargin", 0, 20);
    private final FormField maxLatency = FormField.optional("maxLatency", 0.001, 10_000);
    private final FormField channels = FormField.whole("channels", ROUTING.channels(), 1, 1000);
    private final FormField reach = FormField.optional("reach", 1, 100_000);
    private final FormField routes = FormField.whole("routes", ROUTING.routesPerRequest(), 1, 100);
    private final FormField alpha = FormField.decimal("alpha", RoutingParameters.EVEN_WEIGHTS, 0, 1);
    private final FormField seed = FormField.whole("seed", ROUTING.seed(), 0, GREATEST_SEED);
    private final FormField timeLimit = FormField.whole("timeLimit", ROUTING.timeLimitSeconds(), 1, LONGEST_SECONDS);

    /** @param succeeded runs that could be built on, newest first */
    public RunFormViewModel(UUID projectId, String name, List<Run> succeeded, Consumer<RunSubmission> submit) {
        super(Texts.get("runForm.title"));
        this.projectId = projectId;
        this.succeeded = List.copyOf(succeeded);
        this.start = new GroomingStart(succeeded);
        this.submit = submit;
        this.name.set(name);
        kind.subscribe(chosen -> basedOn.set(bases().stream().findFirst().orElse(null)));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<RunKind> kindProperty() {
        return kind;
    }

    /** What the chosen kind can build on: groomed lightpaths to route, or routed ones whose light is judged. */
    public List<Run> bases() {
        RunKind maker = kind.get() == RunKind.ROUTING ? RunKind.GROOMING : RunKind.ROUTING;
        return succeeded.stream()
                .filter(run -> run.kind() == maker || run.kind() == RunKind.PLAN)
                .toList();
    }

    public ObjectProperty<@Nullable Run> basedOnProperty() {
        return basedOn;
    }

    GroomingStart groomingStart() {
        return start;
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

    public ObjectProperty<PairRule> pairsProperty() {
        return pairs;
    }

    ObjectProperty<ReachRule> reachRuleProperty() {
        return reachRule;
    }

    public BooleanProperty oneWavelengthProperty() {
        return oneWavelength;
    }

    public ObjectProperty<SpectrumGrid> gridProperty() {
        return grid;
    }

    public BooleanProperty ramanProperty() {
        return raman;
    }

    public List<FormField> groomingFields() {
        return List.of(threshold, lineRate);
    }

    public List<FormField> routingFields() {
        return List.of(channels, routes, alpha);
    }

    public List<FormField> reachFields() {
        return List.of(reach);
    }

    public List<FormField> lightFields() {
        return List.of(systemMargin, maxLatency);
    }

    public List<FormField> commonFields() {
        return List.of(seed, timeLimit);
    }

    public BooleanBinding grooms() {
        return kind.isEqualTo(RunKind.PLAN).or(kind.isEqualTo(RunKind.GROOMING));
    }

    public BooleanBinding routes() {
        return kind.isEqualTo(RunKind.PLAN).or(kind.isEqualTo(RunKind.ROUTING));
    }

    BooleanBinding reachesByKilometres() {
        return reachRule.isEqualTo(ReachRule.KILOMETRES);
    }

    public BooleanBinding lights() {
        return kind.isEqualTo(RunKind.PLAN).or(kind.isEqualTo(RunKind.TRANSMISSION));
    }

    /** Whether the kind takes up where another run ended. */
    public BooleanBinding builds() {
        return kind.isEqualTo(RunKind.ROUTING)
                .or(kind.isEqualTo(RunKind.TRANSMISSION))
                .or(kind.isEqualTo(RunKind.POWER));
    }

    public BooleanBinding canStart() {
        List<FormField> fields = Stream.of(
                        groomingFields(), reachFields(), routingFields(), lightFields(), commonFields())
                .flatMap(List::stream)
                .toList();
        Observable[] errors = fields.stream().map(FormField::errorProperty).toArray(Observable[]::new);
        BooleanBinding fieldsAreGood =
                Bindings.createBooleanBinding(() -> fields.stream().allMatch(FormField::isGood), errors);
        BooleanBinding hasInput = builds().not().or(basedOn.isNotNull());
        BooleanBinding named = Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
        return fieldsAreGood.and(hasInput).and(named);
    }

    public void start() {
        Run based = builds().get() ? basedOn.get() : null;
        UUID basedOnId = based == null ? null : based.id();
        submit.accept(new RunSubmission(projectId, kind.get(), name.get().strip(), parameters(), basedOnId));
        finish();
    }

    private RunParameters parameters() {
        return new RunParameters(
                grooms().get() ? groomingParameters() : null,
                routes().get() ? routingParameters() : null,
                lights().get() ? lightParameters() : null,
                null,
                grooms().get() ? start.kept() : null);
    }

    private GroomingParameters groomingParameters() {
        return new GroomingParameters(
                groomingAlgorithm.get(), threshold.value(), lineRate.value(), (long) seed.value(), (int)
                        timeLimit.value());
    }

    private RoutingParameters routingParameters() {
        RoutingParameters chosen = new RoutingParameters(
                routingAlgorithm.get(),
                objective.get(),
                (int) channels.value(),
                reachesByKilometres().get() ? reach.findValue().orElse(null) : null,
                (int) routes.value(),
                oneWavelength.get(),
                (long) seed.value(),
                (int) timeLimit.value());
        return chosen.with(
                        grid.get() == SpectrumGrid.FIXED ? null : grid.get(),
                        pairs.get() == PairRule.DISJOINT ? null : pairs.get(),
                        objective.get() == RoutingObjective.WEIGHTED ? alpha.value() : null)
                .withGsnrReach(reachRule.get().load());
    }

    private TransmissionParameters lightParameters() {
        return new TransmissionParameters(
                systemMargin.findValue().orElse(null), maxLatency.findValue().orElse(null), raman.get());
    }
}
