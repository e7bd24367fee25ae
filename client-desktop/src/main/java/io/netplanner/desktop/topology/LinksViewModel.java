package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.CellEdit;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.topology.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The table of links, with their use in the result on show. */
public final class LinksViewModel {

    /** A row: a link and what is lit on it, if a result is on show. */
    public record Row(Link link, @Nullable LinkUse use) {

        @Nullable
        Double usePercent() {
            return use == null ? null : use.use() * 100;
        }

        @Nullable
        Double lit() {
            return use == null
                    ? null
                    : (double) (use.working().size() + use.protection().size());
        }
    }

    private final TableModel<Row> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("link.id"), 150, row -> row.link().id()),
                    Column.text(Texts.get("link.source"), 110, row -> row.link().source()),
                    Column.text(
                            Texts.get("link.destination"),
                            140,
                            row -> row.link().destination()),
                    Column.<Row>number(
                                    Texts.get("link.lengthKm"),
                                    110,
                                    1,
                                    row -> row.link().lengthKm())
                            .editedBy(edit(link -> Numbers.text(link.lengthKm()), LinkForm::lengthKmProperty)),
                    Column.<Row>text(
                                    Texts.get("link.fiberType"),
                                    70,
                                    row -> row.link().fiberType())
                            .editedBy(edit(Link::fiberType, LinkForm::fiberTypeProperty)),
                    Column.number(Texts.get("link.lit"), 105, 0, Row::lit),
                    Column.number(Texts.get("link.use"), 90, 1, Row::usePercent),
                    Column.<Row>text(
                                    Texts.get("link.riskGroups"),
                                    140,
                                    row -> String.join(", ", row.link().riskGroups()))
                            .editedBy(
                                    edit(link -> String.join(", ", link.riskGroups()), LinkForm::riskGroupsProperty))),
            row -> new Selected.OfLink(row.link().id()));

    private final TopologyEditor editor;
    private final LinkUses uses;

    public LinksViewModel(TopologyEditor editor, LinkUses uses) {
        this.editor = editor;
        this.uses = uses;
        editor.contentProperty().subscribe(topology -> show());
        uses.shownProperty().subscribe(shown -> show());
    }

    /** An edit of one field, through the same form as in the inspector. */
    private CellEdit<Row> edit(Function<Link, String> start, Function<LinkForm, StringProperty> field) {
        return new CellEdit<>(row -> start.apply(row.link()), (row, typed) -> {
            LinkForm form = new LinkForm(editor);
            form.show(row.link());
            field.apply(form).set(typed);
            return form.commit()
                    ? Optional.empty()
                    : Optional.of(form.errorProperty().get());
        });
    }

    public TableModel<Row> table() {
        return table;
    }

    private void show() {
        table.setRows(editor.get().links().stream()
                .map(link -> new Row(link, uses.get().find(link.id()).orElse(null)))
                .toList());
    }
}
