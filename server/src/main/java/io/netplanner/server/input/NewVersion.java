package io.netplanner.server.input;

import io.netplanner.model.issue.Issue;
import io.netplanner.server.platform.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checked content on its way to become a version.
 *
 * @param name the input's new name; absent to keep the one it has
 * @param contentName what the content calls itself: the name of a new input that was given none
 * @param summary a line on what is in it
 * @param content canonical JSON
 * @param warnings what the rules noticed without refusing it
 */
public record NewVersion(
        @Nullable String name,
        String contentName,
        String comment,
        String summary,
        RawJson content,
        List<Issue> warnings) {

    public NewVersion {
        warnings = List.copyOf(warnings);
    }

    String nameOfNewInput() {
        return name == null ? contentName : name;
    }
}
