package io.netplanner.desktop.result;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.routing.UnservedRequest;
import java.util.List;

/** The table of what could not be served, each with the reason. */
public final class UnservedViewModel {

    private final TableModel<UnservedRequest> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("unserved.id"), 200, UnservedRequest::requestId),
                    Column.text(Texts.get("unserved.reason"), 700, UnservedRequest::reason)),
            request -> Selected.NOTHING);

    public UnservedViewModel(ResultStore results) {
        results.resultProperty().subscribe(result -> table.setRows(result.unserved()));
    }

    public TableModel<UnservedRequest> table() {
        return table;
    }
}
