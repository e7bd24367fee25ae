package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Question;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question with a button for each answer; the first is the one that Enter gives, the last the one of Escape. */
final class QuestionView extends VBox {

    QuestionView(Question question, Runnable close) {
        super(16);
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.setPrefWidth(460);
        text.setMinHeight(USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        List<Question.Answer> answers = question.answers();
        for (Question.Answer answer : answers.reversed()) {
            buttons.getChildren().add(button(answer, close));
        }
        Button first = (Button) buttons.getChildren().getLast();
        first.setDefaultButton(true);
        first.getStyleClass().add("accent");
        ((Button) buttons.getChildren().getFirst()).setCancelButton(answers.size() > 1);
        getChildren().addAll(text, buttons);
    }

    private static Button button(Question.Answer answer, Runnable close) {
        Button button = new Button(answer.label());
        button.setOnAction(event -> {
            close.run();
            answer.action().run();
        });
        return button;
    }
}
