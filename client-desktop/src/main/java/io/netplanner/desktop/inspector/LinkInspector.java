package io.netplanner.desktop.inspector;

import io.netplanner.desktop.common.Fxml;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.topology.LinkForm;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.FiberType;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkUse;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A link: its fields to edit, its channels, the lightpaths over it. */
final class LinkInspector extends VBox {

    private static final int LIGHTPATHS_SHOWN = 60;

    private final InspectorViewModel viewModel;
    private String shownId = "";

    @FXML
    private Label title;

    @FXML
    private Hyperlink source;

    @FXML
    private Hyperlink destination;

    @FXML
    private TextField length;

    @FXML
    private ComboBox<String> fiberType;

    @FXML
    private TextField riskGroups;

    @FXML
    private Label error;

    @FXML
    private VBox use;

    @FXML
    private VBox lightpaths;

    LinkInspector(InspectorViewModel viewModel) {
        this.viewModel = viewModel;
        Fxml.load(this);
        LinkForm form = viewModel.linkForm();
        length.textProperty().bindBidirectional(form.lengthKmProperty());
        fiberType.getEditor().textProperty().bindBidirectional(form.fiberTypeProperty());
        riskGroups.textProperty().bindBidirectional(form.riskGroupsProperty());
        error.textProperty().bind(form.errorProperty());
        error.managedProperty().bind(form.errorProperty().isNotEmpty());
        disableProperty().bind(viewModel.lockedProperty());
        List<String> known = DefaultCatalogue.get().fiberTypes().stream()
                .map(FiberType::name)
                .toList();
        fiberType.getItems().setAll(known);
        fiberType.valueProperty().addListener((property, was, chosen) -> viewModel.commitLink());
        FormCommit.onLeaving(viewModel::commitLink, length, fiberType.getEditor(), riskGroups);
    }

    void show(Inspected.OfLink inspected) {
        shownId = inspected.link().id();
        title.setText(shownId);
        end(source, inspected.link().source());
        end(destination, inspected.link().destination());
        use.getChildren().clear();
        inspected.use().ifPresent(lit -> showUse(lit, inspected.channels()));
        showLightpaths(inspected.lightpaths());
    }

    @FXML
    private void remove() {
        viewModel.removeLink(shownId);
    }

    private void end(Hyperlink link, String node) {
        link.setText(node);
        link.setOnAction(event -> viewModel.select(new Selected.OfNode(node)));
    }

    private void showUse(LinkUse lit, int channels) {
        Label heading = new Label(Texts.get(
                "inspector.channels", lit.working().size() + lit.protection().size(), channels));
        heading.getStyleClass().add("section-title");
        Label detail = new Label(Texts.get(
                "inspector.channelKinds",
                lit.working().size(),
                lit.protection().size(),
                lit.spare().size()));
        detail.getStyleClass().add("muted");
        use.getChildren().setAll(heading, new ChannelStrip(lit, channels), detail);
    }

    private void showLightpaths(List<Lightpath> over) {
        lightpaths.getChildren().clear();
        if (over.isEmpty()) {
            return;
        }
        Label heading = new Label(Texts.get("inspector.lightpaths", over.size()));
        heading.getStyleClass().add("section-title");
        lightpaths.getChildren().add(heading);
        over.stream().limit(LIGHTPATHS_SHOWN).map(this::row).forEach(lightpaths.getChildren()::add);
    }

    private InspectorLink row(Lightpath lightpath) {
        String text =
                Texts.get("inspector.lightpath", lightpath.requestId(), lightpath.source(), lightpath.destination());
        return new InspectorLink(text, () -> viewModel.select(new Selected.OfLightpath(lightpath.requestId())));
    }
}
