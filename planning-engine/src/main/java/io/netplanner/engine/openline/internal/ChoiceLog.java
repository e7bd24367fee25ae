package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps the reasons of a design in the order they come. For one use. */
public final class ChoiceLog {

    private final List<OpenDesign.Choice> choices = new ArrayList<>();

    void note(String element, String choice, String reason, Object... values) {
        choices.add(new OpenDesign.Choice(element, choice, String.format(Locale.ROOT, reason, values)));
    }

    public List<OpenDesign.Choice> choices() {
        return choices;
    }
}
