package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Fxml;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The form of a new run. */
public final class RunFormView extends VBox {

    private final RunFormViewModel viewModel;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<RunKind> kind;

    @FXML
    private VBox basedOnBox;

    @FXML
    private ComboBox<Run> basedOn;

    @FXML
    private CheckBox resume;

    @FXML
    private VBox grooming;

    @FXML
    private VBox startBox;

    @FXML
    private ComboBox<StartRule> startRule;

    @FXML
    private Label startHelp;

    @FXML
    private ComboBox<Run> keptRun;

    @FXML
    private ComboBox<GroomingAlgorithm> groomingAlgorithm;

    @FXML
    private VBox groomingFields;

    @FXML
    private VBox routing;

    @FXML
    private ComboBox<RoutingAlgorithm> routingAlgorithm;

    @FXML
    private ComboBox<RoutingObjective> objective;

    @FXML
    private ComboBox<SpectrumGrid> grid;

    @FXML
    private ComboBox<PairRule> pairs;

    @FXML
    private ComboBox<ReachRule> reachRule;

    @FXML
    private VBox reachFields;

    @FXML
    private CheckBox oneWavelength;

    @FXML
    private VBox routingFields;

    @FXML
    private VBox commonFields;

    @FXML
    private VBox light;

    @FXML
    private VBox lightFields;

    @FXML
    private CheckBox raman;

    @FXML
    private Button start;

    public RunFormView(RunFormViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        choices(
                kind,
                List.of(RunKind.PLAN, RunKind.GROOMING, RunKind.ROUTING, RunKind.TRANSMISSION, RunKind.POWER),
                viewModel.kindProperty(),
                value -> Texts.of("runKind", value));
        bindBase();
        bindStart(viewModel.groomingStart());
        bindGrooming();
        bindRouting(viewModel.routing());
        addFields(commonFields, viewModel.commonFields());
        showWhile(grooming, viewModel.grooms());
        showWhile(routing, viewModel.routes());
        addFields(lightFields, viewModel.lightFields());
        raman.selectedProperty().bindBidirectional(viewModel.ramanProperty());
        showWhile(light, viewModel.lights());
        start.disableProperty().bind(viewModel.canStart().not());
    }

    @FXML
    private void start() {
        viewModel.start();
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }

    private void bindBase() {
        choices(basedOn, viewModel.bases(), viewModel.basedOnProperty(), Run::name);
        resume.selectedProperty().bindBidirectional(viewModel.resumeProperty());
        showWhile(resume, viewModel.canResume());
        viewModel.kindProperty().addListener((property, old, chosen) -> offerBases());
        viewModel.resumeProperty().addListener((property, old, chosen) -> offerBases());
        showWhile(basedOnBox, viewModel.builds());
    }

    /** The list is another; what was chosen meanwhile stays chosen. */
    private void offerBases() {
        Run chosen = viewModel.basedOnProperty().get();
        basedOn.getItems().setAll(viewModel.bases());
        viewModel.basedOnProperty().set(chosen);
    }

    private void bindStart(GroomingStart from) {
        choices(startRule, from.rules(), from.ruleProperty(), value -> Texts.of("startRule", value));
        from.ruleProperty().subscribe(rule -> startHelp.setText(Texts.of("startHelp", rule)));
        choices(
                keptRun,
                from.groomed(),
                from.runProperty(),
                run -> Texts.get("runForm.keptRun", run.name(), RunText.submitted(run)));
        showWhile(keptRun, from.keepsARun());
        startBox.setVisible(!from.groomed().isEmpty() || from.rules().contains(StartRule.DRAFT));
        startBox.setManaged(startBox.isVisible());
    }

    private void bindGrooming() {
        choices(
                groomingAlgorithm,
                List.of(GroomingAlgorithm.values()),
                viewModel.groomingAlgorithmProperty(),
                value -> Texts.of("groomingAlgorithm", value));
        addFields(groomingFields, viewModel.groomingFields());
    }

    private void bindRouting(RoutingPart part) {
        choices(
                routingAlgorithm,
                List.of(RoutingAlgorithm.values()),
                part.algorithmProperty(),
                value -> Texts.of("routingAlgorithm", value));
        choices(
                objective,
                List.of(RoutingObjective.values()),
                part.objectiveProperty(),
                value -> Texts.of("objective", value));
        choices(grid, List.of(SpectrumGrid.values()), part.gridProperty(), value -> Texts.of("grid", value));
        choices(pairs, List.of(PairRule.values()), part.pairsProperty(), value -> Texts.of("pairRule", value));
        choices(
                reachRule,
                List.of(ReachRule.values()),
                part.reachRuleProperty(),
                value -> Texts.of("reachRule", value));
        addFields(reachFields, part.reachFields());
        showWhile(reachFields, part.reachesByKilometres());
        oneWavelength.selectedProperty().bindBidirectional(part.oneWavelengthProperty());
        addFields(routingFields, part.fields());
    }

    private static void addFields(VBox box, List<FormField> fields) {
        fields.forEach(field -> box.getChildren().add(new FormFieldView(field)));
    }

    private static <T> void choices(
            ComboBox<T> box, List<T> values, ObjectProperty<T> property, Function<T, String> text) {
        box.getItems().setAll(values);
        box.setConverter(new OneWay<>(text));
        box.valueProperty().bindBidirectional(property);
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** Texts of values that are chosen, never typed. */
    private static final class OneWay<T> extends StringConverter<T> {

        private final Function<T, String> text;

        OneWay(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : text.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("values are chosen, not typed");
        }
    }
}
