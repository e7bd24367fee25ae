package io.netplanner.engine.openline;

import java.util.List;

/** A network in which every element is complete, and why what was added or set is as it is. */
public record OpenDesign(OpenNetwork network, List<Choice> choices) {

    /** What was added or set at an element, and the reason in words. */
    public record Choice(String element, String choice, String reason) {}

    public OpenDesign {
        choices = List.copyOf(choices);
    }
}
