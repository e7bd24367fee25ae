package io.netplanner.model.project;

import java.util.List;

/**
 * What two versions of an input differ in, part by part in the order of the later one, removed parts last.
 *
 * @param total how many changes there are; {@code changes} holds the first of them
 */
public record InputDiff(InputVersion before, InputVersion after, long total, List<InputChange> changes) {

    public InputDiff {
        changes = List.copyOf(changes);
    }
}
