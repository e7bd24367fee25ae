package io.netplanner.desktop.project;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.model.project.Project;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The list of projects to open, and the form of a new one. */
public final class ProjectsView extends BorderPane {

    private final ProjectsViewModel viewModel;

    @FXML
    private ListView<Project> list;

    @FXML
    private StackPane center;

    @FXML
    private TextField newName;

    @FXML
    private TextField newDescription;

    @FXML
    private Button create;

    @FXML
    private Label loading;

    public ProjectsView(ProjectsViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        list.setItems(viewModel.projects());
        list.setPlaceholder(new EmptyState("fth-folder-plus", "projects.empty"));
        list.setCellFactory(any -> new ProjectCell());
        list.setOnMouseClicked(event -> openSelected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        list.visibleProperty().bind(viewModel.loadedProperty());
        viewModel.projects().addListener((ListChangeListener<Project>) change -> offerFirst());
        loading.visibleProperty().bind(viewModel.loadedProperty().not());
        newName.textProperty().bindBidirectional(viewModel.newNameProperty());
        newDescription.textProperty().bindBidirectional(viewModel.newDescriptionProperty());
        create.disableProperty().bind(viewModel.canCreate().not());
    }

    @FXML
    private void create() {
        if (!create.isDisabled()) {
            viewModel.create();
        }
    }

    /** Enter is enough to go on where one was last. */
    private void offerFirst() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void openSelected() {
        Project chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            viewModel.open(chosen);
        }
    }
}
