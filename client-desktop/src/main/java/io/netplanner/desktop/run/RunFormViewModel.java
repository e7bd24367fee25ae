package io.netplanner.desktop.run;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.PowerParameters;
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
    private final RoutingPart routing = new RoutingPart();
    private final BooleanProperty resume = new SimpleBooleanProperty();

    private @Nullable PowerParameters power;

    private final FormField threshold = FormField.decimal("threshold", GROOMING.thresholdGbps(), 0, 100);
    private final BooleanProperty raman = new SimpleBooleanProperty(TransmissionParameters.DEFAULTS.raman());

    private final FormField lineRate = FormField.decimal("lineRate", GROOMING.lineRateGbps(), 1, 10_000);
    private final FormField systemMargin = FormField.optional("systemMargin", 0, 20);
    private final FormField maxLatency = FormField.optional("maxLatency", 0.001, 10_000);
    private final FormField seed = FormField.whole("seed", RoutingParameters.DEFAULTS.seed(), 0, GREATEST_SEED);
    private final FormField timeLimit =
            FormField.whole("timeLimit", RoutingParameters.DEFAULTS.timeLimitSeconds(), 1, LONGEST_SECONDS);

    /** @param succeeded runs that could be built on, newest first */
    public RunFormViewModel(UUID projectId, String name, List<Run> succeeded, Consumer<RunSubmission> submit) {
        super(Texts.get("runForm.title"));
        this.projectId = projectId;
        this.succeeded = List.copyOf(succeeded);
        this.start = new GroomingStart(succeeded);
        this.submit = submit;
        this.name.set(name);
        kind.subscribe(chosen -> chooseBase());
        resume.subscribe(chosen -> chooseBase());
    }

    /** Filled as an earlier run was, to be changed and run again. */
    public RunFormViewModel like(Run model) {
        RunParameters asked = model.parameters();
        kind.set(model.kind());
        resume.set(asked.resumes());
        base(model.inputs().basedOnRunId());
        start.take(asked.keep());
        power = asked.power();
        if (asked.grooming() != null) {
            take(asked.grooming());
        }
        if (asked.transmission() != null) {
            take(asked.transmission());
        }
        if (asked.routing() != null) {
            take(asked.routing());
        }
        return this;
    }

    /** A routing that goes on from that of an earlier run, asked as that one was. */
    public RunFormViewModel goingOnFrom(Run model) {
        like(model);
        kind.set(RunKind.ROUTING);
        resume.set(true);
        base(model.id());
        return this;
    }

    private void base(@Nullable UUID id) {
        bases().stream().filter(run -> run.id().equals(id)).findFirst().ifPresent(basedOn::set);
    }

    private void chooseBase() {
        basedOn.set(bases().stream().findFirst().orElse(null));
    }

    private void take(GroomingParameters earlier) {
        groomingAlgorithm.set(earlier.algorithm());
        threshold.set(earlier.thresholdGbps());
        lineRate.set(earlier.lineRateGbps());
        seed.set(earlier.seed());
        timeLimit.set(earlier.timeLimitSeconds());
    }

    private void take(TransmissionParameters earlier) {
        systemMargin.set(earlier.systemMarginDb());
        maxLatency.set(earlier.maxLatencyMs());
        raman.set(earlier.raman());
    }

    private void take(RoutingParameters earlier) {
        routing.take(earlier);
        seed.set(earlier.seed());
        timeLimit.set(earlier.timeLimitSeconds());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<RunKind> kindProperty() {
        return kind;
    }

    /** What the chosen kind can build on: groomed lightpaths to route, or routed ones whose light is judged. */
    public List<Run> bases() {
        RunKind maker = kind.get() == RunKind.ROUTING && !resume.get() ? RunKind.GROOMING : RunKind.ROUTING;
        return succeeded.stream()
                .filter(run -> run.kind() == maker || run.kind() == RunKind.PLAN)
                .toList();
    }

    /** Whether routing goes on from that of the run that it builds on. */
    BooleanProperty resumeProperty() {
        return resume;
    }

    BooleanBinding canResume() {
        return kind.isEqualTo(RunKind.ROUTING);
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

    RoutingPart routing() {
        return routing;
    }

    public BooleanProperty ramanProperty() {
        return raman;
    }

    public List<FormField> groomingFields() {
        return List.of(threshold, lineRate);
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
                        groomingFields(), routing.reachFields(), routing.fields(), lightFields(), commonFields())
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
                routes().get() ? routing.parameters((long) seed.value(), (int) timeLimit.value()) : null,
                lights().get() ? lightParameters() : null,
                kind.get() == RunKind.POWER ? power : null,
                grooms().get() ? start.kept() : null,
                canResume().get() && resume.get() ? true : null);
    }

    private GroomingParameters groomingParameters() {
        return new GroomingParameters(
                groomingAlgorithm.get(), threshold.value(), lineRate.value(), (long) seed.value(), (int)
                        timeLimit.value());
    }

    private TransmissionParameters lightParameters() {
        return new TransmissionParameters(
                systemMargin.findValue().orElse(null), maxLatency.findValue().orElse(null), raman.get());
    }
}
