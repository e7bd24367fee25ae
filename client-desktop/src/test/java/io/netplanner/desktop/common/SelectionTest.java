package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection();

    @Test
    void goesBackAndForwardThroughWhatWasLookedAt() {
        Selected node = new Selected.OfNode("A");
        Selected link = new Selected.OfLink("A-B");
        selection.select(node);
        selection.select(link);

        selection.back();
        assertThat(selection.get()).isEqualTo(node);
        selection.forward();
        assertThat(selection.get()).isEqualTo(link);
        assertThat(selection.canGoForward().get()).isFalse();
    }

    @Test
    void forgetsTheWayForwardWhenSomethingElseIsSelected() {
        selection.select(new Selected.OfNode("A"));
        selection.back();
        selection.select(new Selected.OfNode("B"));
        assertThat(selection.canGoForward().get()).isFalse();
    }

    @Test
    void doesNotNoteTheSameThingTwice() {
        selection.select(new Selected.OfNode("A"));
        selection.select(new Selected.OfNode("A"));
        selection.back();
        assertThat(selection.get()).isEqualTo(Selected.NOTHING);
        assertThat(selection.canGoBack().get()).isFalse();
    }
}
