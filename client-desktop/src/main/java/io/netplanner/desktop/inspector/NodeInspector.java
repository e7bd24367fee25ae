package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.ConstantText;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.topology.NodeForm;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.RoadmType;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A node: its fields to edit, its links to go to. */
final class NodeInspector extends VBox {

    private final InspectorViewModel viewModel;
    private String shownName = "";

    @FXML
    private TextField name;

    @FXML
    private TextField latitude;

    @FXML
    private TextField longitude;

    @FXML
    private ComboBox<RoadmType> roadmType;

    @FXML
    private Label error;

    @FXML
    private Label linksTitle;

    @FXML
    private VBox links;

    @FXML
    private Button remove;

    @FXML
    private Label removeHint;

    NodeInspector(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        NodeForm form = viewModel.nodeForm();
        name.textProperty().bindBidirectional(form.nameProperty());
        latitude.textProperty().bindBidirectional(form.latitudeProperty());
        longitude.textProperty().bindBidirectional(form.longitudeProperty());
        roadmType.getItems().setAll(RoadmType.values());
        roadmType.setConverter(new ConstantText<>("roadmType"));
        roadmType.valueProperty().bindBidirectional(form.roadmTypeProperty());
        roadmType.setOnAction(event -> commit());
        error.textProperty().bind(form.errorProperty());
        error.managedProperty().bind(form.errorProperty().isNotEmpty());
        disableProperty().bind(viewModel.lockedProperty());
        FormCommit.onLeaving(this::commit, name, latitude, longitude);
    }

    void show(Inspected.OfNode inspected) {
        shownName = inspected.node().name();
        linksTitle.setText(Texts.get("inspector.links", inspected.links().size()));
        links.getChildren().setAll(inspected.links().stream().map(this::row).toList());
        showRemoval(inspected);
    }

    /** Links go with their node; demands do not, since they are another input. */
    private void showRemoval(Inspected.OfNode inspected) {
        int demands = inspected.demands().size();
        remove.setDisable(demands > 0);
        remove.setText(Texts.get("inspector.removeNode", inspected.links().size()));
        removeHint.setVisible(demands > 0);
        removeHint.setManaged(demands > 0);
        removeHint.setText(Texts.get("inspector.nodeHasDemands", demands, String.join(", ", inspected.demands())));
    }

    @FXML
    private void commit() {
        viewModel.commitNode();
    }

    @FXML
    private void remove() {
        viewModel.removeNode(shownName);
    }

    private InspectorLink row(Link link) {
        String far = link.source().equals(shownName) ? link.destination() : link.source();
        String length = String.format(Locale.ROOT, "%,.1f", link.lengthKm());
        return new InspectorLink(
                Texts.get("inspector.linkTo", far, length), () -> viewModel.select(new Selected.OfLink(link.id())));
    }
}
