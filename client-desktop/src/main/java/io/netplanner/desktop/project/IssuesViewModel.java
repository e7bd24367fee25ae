package io.netplanner.desktop.project;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.issue.Issue;
import java.util.List;

/** Everything that was found wrong with an input, each with its place. */
public final class IssuesViewModel extends AbstractDialogModel {

    private final TableModel<Issue> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("issues.severity"), 90, issue -> Texts.of("severity", issue.severity())),
                    Column.text(
                            Texts.get("issues.sheet"),
                            110,
                            issue -> IssuePlace.of(issue).sheet()),
                    Column.text(
                            Texts.get("issues.cell"),
                            110,
                            issue -> IssuePlace.of(issue).cell()),
                    Column.text(Texts.get("issues.message"), 560, Issue::message)),
            issue -> Selected.NOTHING);
    private final long errors;

    public IssuesViewModel(String title, List<Issue> issues) {
        super(title);
        table.setRows(issues);
        errors = issues.stream().filter(Issue::isError).count();
    }

    public TableModel<Issue> table() {
        return table;
    }

    public String summary() {
        return errors == 0 ? Texts.get("issues.onlyWarnings") : Texts.get("issues.summary", errors);
    }
}
