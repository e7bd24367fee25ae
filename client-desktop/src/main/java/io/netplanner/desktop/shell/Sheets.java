package io.netplanner.desktop.shell;

import atlantafx.base.controls.ModalPane;
import io.netplanner.desktop.common.DialogModel;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Question;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.comparison.ComparisonView;
import io.netplanner.desktop.comparison.ComparisonViewModel;
import io.netplanner.desktop.input.SaveVersionView;
import io.netplanner.desktop.input.SaveVersionViewModel;
import io.netplanner.desktop.input.VersionsView;
import io.netplanner.desktop.input.VersionsViewModel;
import io.netplanner.desktop.project.IssuesView;
import io.netplanner.desktop.project.IssuesViewModel;
import io.netplanner.desktop.run.RunFormView;
import io.netplanner.desktop.run.RunFormViewModel;
import io.netplanner.desktop.topology.NewLinkView;
import io.netplanner.desktop.topology.NewLinkViewModel;
import io.netplanner.desktop.topology.NewNodeView;
import io.netplanner.desktop.topology.NewNodeViewModel;
import io.netplanner.desktop.traffic.NewDemandView;
import io.netplanner.desktop.traffic.NewDemandViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** {@link DialogService} that lays a sheet over the window, which stays where it was below. */
final class Sheets extends ModalPane implements DialogService {

    private TableExport export = (name, model) -> {};

    Sheets() {
        setPersistent(true);
        getStyleClass().add("sheets");
    }

    /** How tables on sheets are exported; the export itself asks through the sheets, so it comes after them. */
    void exportBy(TableExport writer) {
        export = writer;
    }

    @Override
    public void open(DialogModel model) {
        show(card(model.title(), viewOf(model)));
        model.doneProperty().addListener((property, was, done) -> close());
    }

    @Override
    public void ask(Question question) {
        show(card(question.title(), new QuestionView(question, this::close)));
    }

    /** Takes the sheet away as well: left behind, its default button would still answer to Enter. */
    private void close() {
        hide(true);
    }

    @Override
    public Optional<Path> chooseFile(String title, String description, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, patterns));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }

    /** Views for the models that ask something; a model without one is a bug. */
    private Node viewOf(DialogModel model) {
        return switch (model) {
            case IssuesViewModel issues -> new IssuesView(issues, export);
            case SaveVersionViewModel save -> new SaveVersionView(save);
            case NewNodeViewModel node -> new NewNodeView(node);
            case NewLinkViewModel link -> new NewLinkView(link);
            case NewDemandViewModel demand -> new NewDemandView(demand);
            case VersionsViewModel<?> versions -> new VersionsView(versions, export);
            case ComparisonViewModel comparison -> new ComparisonView(comparison, export);
            case ShortcutsViewModel shortcuts -> new ShortcutsView(shortcuts);
            case RunFormViewModel form -> new RunFormView(form);
            default -> throw new IllegalArgumentException("no view for " + model.getClass());
        };
    }

    private static Region card(String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        VBox card = new VBox(12, heading, content);
        card.getStyleClass().add("sheet");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }
}
