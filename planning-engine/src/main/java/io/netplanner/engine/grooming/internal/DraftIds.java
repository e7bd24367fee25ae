package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftCard;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;

/** Gives what is added to a draft ids that nothing in it has: a prefix of its own. */
record DraftIds(String prefix) {

    static DraftIds notIn(GroomingDraft draft) {
        int number = 1;
        while (isTaken("c" + number + "-", draft)) {
            number++;
        }
        return new DraftIds("c" + number + "-");
    }

    private static boolean isTaken(String prefix, GroomingDraft draft) {
        return draft.cards().stream()
                .anyMatch(card -> card.id().startsWith(prefix)
                        || card.lines().stream().anyMatch(line -> line.id().startsWith(prefix)));
    }

    /** Groomouts that ride on its lines are among what is added, too. */
    DraftCard renamed(DraftCard card) {
        return renamedCard(card)
                .mapLines(line -> new DraftLine(
                        line.id(), line.clients().stream().map(this::renamed).toList()));
    }

    /** Groomouts that ride on its lines are in the draft already. */
    DraftCard renamedCard(DraftCard card) {
        return new DraftCard(
                prefix + card.id(),
                card.type(),
                card.near(),
                card.far(),
                card.protection(),
                card.restoration(),
                card.lines().stream()
                        .map(line -> new DraftLine(prefix + line.id(), line.clients()))
                        .toList());
    }

    private Carried renamed(Carried client) {
        return client.kind() == CarriedKind.SERVICE ? client : Carried.groomout(prefix + client.id());
    }
}
