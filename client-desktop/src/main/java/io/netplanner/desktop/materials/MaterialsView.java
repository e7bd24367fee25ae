package io.netplanner.desktop.materials;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.materials.RackFace;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Site, totals and download above; the parts on the left and the racks of the chosen site on the right. */
public final class MaterialsView extends BorderPane {

    private static final List<String> FORMATS = List.of("xlsx", "pdf", "html", "json");

    private final MaterialsViewModel viewModel;
    private final Selection selection;
    private final HBox faces = new HBox(14);
    private final ScrollPane racks = new ScrollPane(faces);

    public MaterialsView(MaterialsViewModel viewModel, Selection selection, TableExport export, EmptyState empty) {
        this.viewModel = viewModel;
        this.selection = selection;
        FilteredTable<?> table = new FilteredTable<>("materials", viewModel.table(), selection, export, empty);
        racks.setId("materialRacks");
        racks.getStyleClass().add("edge-to-edge");
        faces.getStyleClass().add("rack-faces");
        setTop(bar());
        setCenter(table);
        viewModel.racks().addListener((ListChangeListener<RackFace>) change -> showRacks());
        showRacks();
    }

    private HBox bar() {
        ComboBox<String> site = new ComboBox<>(viewModel.sites());
        site.setId("materialSite");
        site.setAccessibleText(Texts.get("materials.site"));
        site.valueProperty().bindBidirectional(viewModel.siteProperty());
        Label totals = new Label();
        totals.setId("materialTotals");
        totals.textProperty().bind(viewModel.totalsProperty());
        totals.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(totals, Priority.ALWAYS);
        HBox bar = new HBox(12, site, totals, download());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        bar.visibleProperty().bind(viewModel.totalsProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private MenuButton download() {
        MenuButton button = new MenuButton(Texts.get("materials.download"));
        for (String format : FORMATS) {
            MenuItem item = new MenuItem(Texts.get("materials.format." + format));
            item.setOnAction(event -> viewModel.export(format));
            button.getItems().add(item);
        }
        return button;
    }

    private void showRacks() {
        faces.getChildren()
                .setAll(viewModel.racks().stream()
                        .map(face -> new RackFaceView(face, selection))
                        .toList());
        setRight(viewModel.racks().isEmpty() ? null : racks);
    }
}
