package io.netplanner.desktop.common;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Shows a row's text for one column; lets it be typed anew where the column can be edited. */
final class TextCell<T> extends TableCell<T, T> {

    private final Column<T> spec;

    TextCell(Column<T> spec) {
        this.spec = spec;
        if (spec.number()) {
            setAlignment(Pos.CENTER_RIGHT);
        }
    }

    @Override
    public void startEdit() {
        CellEdit<T> edit = spec.edit();
        T row = getItem();
        if (edit == null || row == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            show(editor(edit, row));
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(null);
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            setGraphic(null);
            setText(empty || row == null ? null : spec.text().apply(row));
        }
    }

    private void show(TextField field) {
        setText(null);
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    private TextField editor(CellEdit<T> edit, T row) {
        TextField field = new TextField(edit.start().apply(row));
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText(spec.header());
        field.setOnAction(event -> commit(field, edit, row));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        return field;
    }

    /** What is wrong is said at the cell, which keeps what was typed. */
    private void commit(TextField field, CellEdit<T> edit, T row) {
        Optional<String> fault = edit.commit().apply(row, field.getText());
        if (fault.isEmpty()) {
            cancelEdit();
            return;
        }
        field.getStyleClass().add("cell-fault");
        Tooltip tooltip = new Tooltip(fault.get());
        field.setTooltip(tooltip);
        var place = field.localToScreen(0, field.getHeight() + 4);
        tooltip.show(field, place.getX(), place.getY());
        field.focusedProperty().addListener((property, was, now) -> tooltip.hide());
    }
}
