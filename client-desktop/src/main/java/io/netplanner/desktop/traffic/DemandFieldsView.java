package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.ConstantText;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of a demand and the lines of its services; in the inspector and in the form of a new demand. */
public final class DemandFieldsView extends VBox {

    private final DemandForm form;
    private final Runnable onChange;

    @FXML
    private ComboBox<String> source;

    @FXML
    private ComboBox<String> destination;

    @FXML
    private ComboBox<Protection> protection;

    @FXML
    private ComboBox<Restoration> restoration;

    @FXML
    private VBox services;

    @FXML
    private Label error;

    /** @param onChange is called whenever a value has been chosen or typed to its end */
    public DemandFieldsView(DemandForm form, Runnable onChange) {
        this.form = form;
        this.onChange = onChange;
        Fxml.load(this);
        source.setItems(form.nodes());
        destination.setItems(form.nodes());
        source.valueProperty().bindBidirectional(form.sourceProperty());
        destination.valueProperty().bindBidirectional(form.destinationProperty());
        protection.getItems().setAll(Protection.values());
        protection.setConverter(new ConstantText<>("protection"));
        protection.valueProperty().bindBidirectional(form.protectionProperty());
        restoration.getItems().setAll(Restoration.values());
        restoration.setConverter(new ConstantText<>("restoration"));
        restoration.valueProperty().bindBidirectional(form.restorationProperty());
        error.textProperty().bind(form.errorProperty());
        error.managedProperty().bind(form.errorProperty().isNotEmpty());
        for (ComboBox<?> choice : new ComboBox<?>[] {source, destination, protection, restoration}) {
            choice.setOnAction(event -> onChange.run());
        }
        form.services().addListener((ListChangeListener<ServiceLine>) change -> showServices());
        showServices();
    }

    private void showServices() {
        services.getChildren()
                .setAll(form.services().stream()
                        .map(line -> new ServiceLineView(line, form.serviceTypes(), onChange, () -> remove(line)))
                        .toList());
    }

    @FXML
    private void addService() {
        form.addService();
        onChange.run();
    }

    private void remove(ServiceLine line) {
        form.removeService(line);
        onChange.run();
    }
}
