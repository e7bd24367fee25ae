package io.netplanner.desktop.materials;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.materials.MaterialLine;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.materials.RackFace;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.run.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of materials of the result on show: of the whole network, or of one site with its racks. */
public final class MaterialsViewModel {

    private static final String WHOLE = Texts.get("materials.whole");

    private final TableModel<MaterialLine> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("materials.part"), 140, MaterialLine::part),
                    Column.whole(Texts.get("materials.count"), 90, MaterialLine::count),
                    Column.number(Texts.get("materials.unitPrice"), 100, 2, MaterialLine::unitPrice),
                    Column.number(Texts.get("materials.price"), 110, 2, MaterialLine::price),
                    Column.number(Texts.get("materials.power"), 100, 0, MaterialLine::powerWatt)),
            line -> Selected.NOTHING);

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final DialogService dialogs;
    private final NotificationService notifications;
    private final ResultStore results;
    private final ObservableList<String> sites = FXCollections.observableArrayList();
    private final StringProperty site = new SimpleStringProperty(WHOLE);
    private final ObservableList<RackFace> racks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");

    public MaterialsViewModel(
            ServerConnection connection,
            BackgroundTasks tasks,
            DialogService dialogs,
            NotificationService notifications,
            ResultStore results) {
        this.connection = connection;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.results = results;
        results.resultProperty().subscribe(this::show);
        site.addListener((property, old, chosen) -> showSite());
    }

    TableModel<MaterialLine> table() {
        return table;
    }

    /** The whole network first, then every site. */
    ObservableList<String> sites() {
        return sites;
    }

    StringProperty siteProperty() {
        return site;
    }

    ObservableList<RackFace> racks() {
        return racks;
    }

    /** Empty while no list is on show. */
    ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Asks where to, and writes the list there. */
    void export(String format) {
        Optional<Run> run = results.get().findRun();
        String name = Texts.get("materials.fileName", run.map(Run::name).orElse(""), format);
        run.ifPresent(made ->
                dialogs.chooseTarget(Texts.get("materials.export"), name).ifPresent(file -> export(made, file)));
    }

    private void export(Run run, Path file) {
        BackgroundTask.of(() -> connection.client().runs().exportMaterials(run.id(), file))
                .onSuccess(written -> notifications.success(Texts.get("materials.written", written)))
                .startWith(tasks);
    }

    private void show(ShownResult result) {
        sites.setAll(result.findMaterials().map(MaterialsViewModel::names).orElse(List.of()));
        if (site.get().equals(WHOLE)) {
            showSite();
        } else {
            site.set(WHOLE);
        }
    }

    private static List<String> names(MaterialList list) {
        return Stream.concat(Stream.of(WHOLE), list.sites().stream().map(SiteMaterials::site))
                .toList();
    }

    private void showSite() {
        Optional<MaterialList> list = results.get().findMaterials();
        Optional<SiteMaterials> chosen = list.stream()
                .flatMap(all -> all.sites().stream())
                .filter(each -> each.site().equals(site.get()))
                .findFirst();
        table.setRows(chosen.map(SiteMaterials::lines)
                .or(() -> list.map(MaterialList::lines))
                .orElse(List.of()));
        racks.setAll(chosen.map(SiteMaterials::racks).orElse(List.of()));
        totals.set(chosen.map(SiteMaterials::totals)
                .or(() -> list.map(MaterialList::totals))
                .map(MaterialsViewModel::totalsText)
                .orElse(""));
    }

    private static String totalsText(MaterialTotals totals) {
        return Texts.get("materials.totals", totals.parts(), totals.racks())
                + power(totals)
                + (totals.hasPrice()
                        ? Texts.get("materials.priced", Math.round(totals.price()), totals.partsWithoutPrice())
                        : Texts.get("materials.unpriced"));
    }

    private static String power(MaterialTotals totals) {
        return totals.hasPower() ? Texts.get("materials.powered", Math.round(totals.powerWatt())) : "";
    }
}
