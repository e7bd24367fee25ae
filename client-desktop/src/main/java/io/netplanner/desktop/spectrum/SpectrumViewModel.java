package io.netplanner.desktop.spectrum;

import io.netplanner.desktop.client.Spectrum;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkUse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is lit on which link of the result on show, the fullest link first. */
public final class SpectrumViewModel {

    private final ResultStore results;
    private final Selection selection;
    private final ObservableList<LinkUse> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper extent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper free = new ReadOnlyStringWrapper("");
    private LitCells lit = new LitCells(List.of(), 0);
    private int cells;

    public SpectrumViewModel(ResultStore results, Selection selection) {
        this.results = results;
        this.selection = selection;
        results.resultProperty().subscribe(this::show);
        selection.selectedProperty().subscribe(selected -> free.set(freeText()));
    }

    ObservableList<LinkUse> rows() {
        return rows;
    }

    /** Channels or slots of the grid. */
    int cells() {
        return cells;
    }

    /** How many links and channels, and which link is fullest. */
    ReadOnlyStringProperty extentProperty() {
        return extent.getReadOnlyProperty();
    }

    /** What is free all along the working route of the selected lightpath; empty while none is selected. */
    ReadOnlyStringProperty freeProperty() {
        return free.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selection.selectedProperty();
    }

    /** The cells of a link that the selected lightpath lights. */
    List<Integer> chosen(String linkId) {
        return selection.get() instanceof Selected.OfLightpath selected
                ? lit.of(selected.requestId(), linkId)
                : List.of();
    }

    /** Selects what lights the cell, or else the link. */
    void choose(LinkUse row, int cell) {
        selection.select(lit.find(row.linkId(), cell)
                .<Selected>map(
                        found -> new Selected.OfLightpath(found.lightpath().requestId()))
                .orElse(new Selected.OfLink(row.linkId())));
    }

    String describe(LinkUse row, int cell) {
        return Texts.get("spectrum.cell", row.linkId(), cell, use(row, cell));
    }

    private String use(LinkUse row, int cell) {
        Optional<Lit> found = lit.find(row.linkId(), cell);
        if (found.isPresent()) {
            Lightpath lightpath = found.get().lightpath();
            return Texts.get(
                    "spectrum.lit",
                    Texts.of("routeRole", found.get().role()),
                    lightpath.requestId(),
                    lightpath.source(),
                    lightpath.destination());
        }
        return Texts.get(row.spare().contains(cell) ? "spectrum.spare" : "spectrum.free");
    }

    private void show(ShownResult result) {
        Spectrum spectrum = result.findSpectrum().orElse(new Spectrum(List.of(), 0, 0, null));
        Integer lowest = spectrum.lowestSlotEdge();
        cells = spectrum.channels();
        lit = new LitCells(result.lightpaths(), lowest == null ? 0 : lowest);
        rows.setAll(spectrum.results().stream()
                .sorted(Comparator.comparingDouble(LinkUse::use).reversed().thenComparing(LinkUse::linkId))
                .toList());
        extent.set(extentText());
        free.set(freeText());
    }

    private String extentText() {
        if (rows.isEmpty()) {
            return "";
        }
        LinkUse fullest = rows.getFirst();
        String use = String.format(Locale.ROOT, "%.0f %%", fullest.use() * 100);
        return Texts.get("spectrum.extent", rows.size(), cells, fullest.linkId(), use);
    }

    private String freeText() {
        return selection.get() instanceof Selected.OfLightpath selected
                ? results.get()
                        .findLightpath(selected.requestId())
                        .map(this::freeAlong)
                        .orElse("")
                : "";
    }

    private String freeAlong(Lightpath lightpath) {
        BitSet taken = new BitSet();
        rows.stream()
                .filter(row -> lightpath.working().links().contains(row.linkId()))
                .forEach(row ->
                        List.of(row.working(), row.protection(), row.spare()).forEach(lit -> lit.forEach(taken::set)));
        List<String> gaps = new ArrayList<>();
        int count = 0;
        for (int from = taken.nextClearBit(1); from <= cells; ) {
            int next = taken.nextSetBit(from);
            int to = next < 0 || next > cells ? cells : next - 1;
            gaps.add(from == to ? Integer.toString(from) : from + "–" + to);
            count += to - from + 1;
            from = taken.nextClearBit(to + 1);
        }
        return count == 0
                ? Texts.get("spectrum.noneFree", lightpath.requestId())
                : Texts.get("spectrum.freeAlong", lightpath.requestId(), count, String.join(", ", gaps));
    }
}
