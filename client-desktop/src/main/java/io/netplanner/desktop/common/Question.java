package io.netplanner.desktop.common;

import java.util.List;

/**
 * Something to decide before the work can go on.
 *
 * @param answers from the one that is meant most often to the one that gives up
 */
public record Question(String title, String text, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** One way to go on. */
    public record Answer(String label, Runnable action) {}
}
