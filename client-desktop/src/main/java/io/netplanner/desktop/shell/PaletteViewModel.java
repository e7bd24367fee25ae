package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.grooming.GroomingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds commands and objects by what is typed: every word must occur, starts of names come first. */
final class PaletteViewModel {

    private static final int SHOWN = 50;

    private final Desk desk;
    private final Commands commands;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
    private List<PaletteEntry> entries = List.of();

    PaletteViewModel(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        query.addListener((property, old, typed) -> search(typed));
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<PaletteEntry> found() {
        return found;
    }

    /** Gathers what there is now. */
    void open() {
        List<PaletteEntry> all = new ArrayList<>();
        commands.all().stream()
                .filter(command -> command.possible().get())
                .map(PaletteViewModel::entry)
                .forEach(all::add);
        desk.editor
                .get()
                .nodes()
                .forEach(node ->
                        all.add(object("fth-map-pin", node.name(), "node", "", new Selected.OfNode(node.name()))));
        desk.editor
                .get()
                .links()
                .forEach(link -> all.add(object(
                        "fth-minus",
                        link.id(),
                        "link",
                        ends(link.source(), link.destination()),
                        new Selected.OfLink(link.id()))));
        desk.traffic
                .get()
                .demands()
                .forEach(demand -> all.add(object(
                        "fth-repeat",
                        Texts.get("inspector.demand", demand.id()),
                        "demand",
                        ends(demand.source(), demand.destination()),
                        new Selected.OfDemand(demand.id()))));
        desk.resultStore
                .get()
                .lightpaths()
                .forEach(lightpath -> all.add(object(
                        "fth-activity",
                        lightpath.requestId(),
                        "lightpath",
                        ends(lightpath.source(), lightpath.destination()),
                        new Selected.OfLightpath(lightpath.requestId()))));
        desk.groomingStore.get().find().ifPresent(grooming -> addGroomed(all, grooming));
        entries = all;
        query.set("");
        search("");
    }

    private void addGroomed(List<PaletteEntry> all, GroomingResult grooming) {
        grooming.cards()
                .forEach(card ->
                        all.add(object("fth-server", card.id(), "card", card.node(), new Selected.OfCard(card.id()))));
        grooming.paths()
                .forEach(path -> all.add(object(
                        "fth-corner-down-right",
                        path.serviceId(),
                        "service",
                        "",
                        new Selected.OfService(path.serviceId()))));
    }

    private static String ends(String source, String destination) {
        return Texts.get("inspector.ends", source, destination);
    }

    private static PaletteEntry entry(Command command) {
        String keys = command.keys()
                .replace("Shortcut", "Ctrl")
                .replace("EQUALS", "+")
                .replace("MINUS", "−");
        return new PaletteEntry(command.icon(), command.text(), Texts.get("palette.command"), keys, command.action());
    }

    private PaletteEntry object(String icon, String text, String kind, String hint, Selected selected) {
        return new PaletteEntry(icon, text, Texts.get("palette." + kind), hint, () -> desk.selection.select(selected));
    }

    private void search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = wanted.split("\\s+");
        List<PaletteEntry> hits =
                entries.stream().filter(entry -> matches(entry, words)).toList();
        Stream<PaletteEntry> first = hits.stream().filter(entry -> startsWith(entry, wanted));
        Stream<PaletteEntry> rest = hits.stream().filter(entry -> !startsWith(entry, wanted));
        found.setAll(Stream.concat(first, rest).limit(SHOWN).toList());
    }

    private static boolean startsWith(PaletteEntry entry, String wanted) {
        return entry.text().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static boolean matches(PaletteEntry entry, String[] words) {
        String all = (entry.text() + ' ' + entry.kind() + ' ' + entry.hint()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(all::contains);
    }
}
