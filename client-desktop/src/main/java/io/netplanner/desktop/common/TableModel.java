package io.netplanner.desktop.common;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/**
 * Rows, the filter on them and how many it lets through. Sees no control.
 *
 * <p>A filter's words must all occur in a row, in any column. What is searched is put together once per row, so that a keystroke over
 * 20,000 rows costs milliseconds.
 */
public final class TableModel<T> {

    private final List<Column<T>> columns;
    private final Function<T, Selected> selected;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(rows);
    private final SortedList<T> sorted = new SortedList<>(shown);
    private final StringProperty filter = new SimpleStringProperty("");
    private final Map<T, String> searched = new IdentityHashMap<>();

    /** @param selected what is selected in the window when a row is */
    public TableModel(List<Column<T>> columns, Function<T, Selected> selected) {
        this.columns = List.copyOf(columns);
        this.selected = selected;
        filter.addListener((property, old, text) -> shown.setPredicate(matching(text)));
    }

    public List<Column<T>> columns() {
        return columns;
    }

    public void setRows(List<T> newRows) {
        searched.clear();
        rows.setAll(newRows);
    }

    public ObservableList<T> shown() {
        return shown;
    }

    /** What is shown, in the order that a view asks for. */
    public SortedList<T> sorted() {
        return sorted;
    }

    /** What is shown now, in its order, as comma-separated values; may be put together on any thread. */
    public Callable<String> csv() {
        List<T> captured = List.copyOf(sorted);
        return () -> CsvText.of(columns, captured);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** {@code 45}, or {@code 12 of 45} while something is filtered away. */
    public StringBinding countText() {
        return Bindings.createStringBinding(
                () -> shown.size() == rows.size()
                        ? Texts.get("table.count", rows.size())
                        : Texts.get("table.countFiltered", shown.size(), rows.size()),
                rows,
                shown);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Selected selectedOf(T row) {
        return selected.apply(row);
    }

    /** The first row that stands for it; none stands for nothing in particular. */
    public Optional<T> findRow(Selected selection) {
        return selection.equals(Selected.NOTHING)
                ? Optional.empty()
                : shown.stream()
                        .filter(row -> selected.apply(row).equals(selection))
                        .findFirst();
    }

    private Predicate<T> matching(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return row -> {
            String all = searched.computeIfAbsent(row, this::allText);
            for (String word : words) {
                if (!all.contains(word)) {
                    return false;
                }
            }
            return true;
        };
    }

    private String allText(T row) {
        StringBuilder all = new StringBuilder();
        columns.forEach(column -> all.append(column.text().apply(row)).append('\n'));
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
