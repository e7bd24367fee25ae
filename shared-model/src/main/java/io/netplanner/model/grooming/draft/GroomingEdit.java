package io.netplanner.model.grooming.draft;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step of grooming by hand. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GroomingEdit.PlaceCard.class, name = "place-card"),
    @JsonSubTypes.Type(value = GroomingEdit.MoveCard.class, name = "move-card"),
    @JsonSubTypes.Type(value = GroomingEdit.RemoveCard.class, name = "remove-card"),
    @JsonSubTypes.Type(value = GroomingEdit.Assign.class, name = "assign"),
    @JsonSubTypes.Type(value = GroomingEdit.Free.class, name = "free"),
    @JsonSubTypes.Type(value = GroomingEdit.Split.class, name = "split"),
    @JsonSubTypes.Type(value = GroomingEdit.Merge.class, name = "merge")
})
public sealed interface GroomingEdit {

    /**
     * Puts a pair of cards into the racks of two nodes, with every line of the type, empty.
     *
     * @param id of the pair; absent for one that is not taken
     */
    record PlaceCard(
            @Nullable String id,
            String type,
            DraftPlace near,
            DraftPlace far,
            @Nullable Protection protection,
            @Nullable Restoration restoration)
            implements GroomingEdit {

        public PlaceCard {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(near, "near");
            Objects.requireNonNull(far, "far");
        }
    }

    /**
     * Moves one card of a pair within its node.
     *
     * @param cardId of the one card, not of the pair
     */
    record MoveCard(String cardId, DraftPlace to) implements GroomingEdit {

        public MoveCard {
            Objects.requireNonNull(cardId, "cardId");
            Objects.requireNonNull(to, "to");
        }
    }

    /** Takes a pair of cards away, with all that rides on its lines. {@code id} is that of the pair. */
    record RemoveCard(String id) implements GroomingEdit {

        public RemoveCard {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Puts a service or a groomout onto a line.
     *
     * @param line id of the line
     */
    record Assign(CarriedKind kind, String client, String line) implements GroomingEdit {

        public Assign {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * Takes a service or a groomout off a line.
     *
     * @param line id of the line; absent for all lines
     */
    record Free(CarriedKind kind, String client, @Nullable String line) implements GroomingEdit {

        public Free {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(client, "client");
        }
    }

    /** Lets services change lightpaths at these nodes, in this order from their source; frees them first. */
    record Split(List<String> services, List<String> at) implements GroomingEdit {

        public Split {
            services = List.copyOf(services);
            at = List.copyOf(at);
        }
    }

    /** Lets services go straight again; frees them first. */
    record Merge(List<String> services) implements GroomingEdit {

        public Merge {
            services = List.copyOf(services);
        }
    }
}
