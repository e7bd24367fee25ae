package io.netplanner.server.draft;

import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.draft.DraftPlace;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description of the REST interface says of an edit. Which fields count, its {@code op} tells.
 *
 * @param op place-card, move-card, remove-card, assign, free, split or merge
 * @param id of a pair of cards: place-card, remove-card
 * @param type of a card of the catalogue: place-card
 * @param cardId of one card of a pair: move-card
 * @param kind of the client: assign, free
 * @param client id of a service or a groomout: assign, free
 * @param line id of a line: assign, free
 * @param services ids: split, merge
 * @param at nodes in order: split
 */
record GroomingEditForm(
        String op,
        @Nullable String id,
        @Nullable String type,
        @Nullable DraftPlace near,
        @Nullable DraftPlace far,
        @Nullable Protection protection,
        @Nullable Restoration restoration,
        @Nullable String cardId,
        @Nullable DraftPlace to,
        @Nullable CarriedKind kind,
        @Nullable String client,
        @Nullable String line,
        @Nullable List<String> services,
        @Nullable List<String> at) {}
