package io.netplanner.server.input;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.TextCharacters;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what a reader made of an upload to a new version, or to a refusal with every issue at once. */
public final class Intake {

    private static final int MAX_NAME = 200;
    private static final int MAX_COMMENT = 2_000;

    private Intake() {}

    /**
     * A new version.
     *
     * @param inputName what the planner calls the input; blank or absent when they do not say
     * @throws RefusedException 422 with the issues of the content and of the form
     */
    public static <T> NewVersion accept(
            InputType<T> type, @Nullable String inputName, @Nullable String comment, Checked<T> content) {
        List<Issue> issues = new ArrayList<>(content.issues());
        checkLength(issues, "/name", inputName, MAX_NAME);
        if (inputName != null && !TextCharacters.isOneLine(inputName.strip())) {
            issues.add(Issue.error("TEXT_LINES", "/name", "The name has more than one line. Leave the line ends out."));
        }
        checkLength(issues, "/comment", comment, MAX_COMMENT);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new RefusedException(ErrorCode.INPUT_INVALID, "Nothing was stored.", issues);
        }
        T value = content.get();
        return new NewVersion(
                inputName == null || inputName.isBlank() ? null : inputName.strip(),
                type.nameOf(value),
                comment == null ? "" : comment.strip(),
                type.summaryOf(value),
                Json.write(value),
                issues);
    }

    private static void checkLength(List<Issue> issues, String pointer, @Nullable String text, int max) {
        if (text != null && text.length() > max) {
            issues.add(Issue.error(
                    "TEXT_LENGTH",
                    pointer,
                    "The text has " + text.length() + " characters, at most " + max + " are kept. Shorten it."));
        }
    }
}
