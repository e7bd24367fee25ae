package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a node that carries no clients.
 *
 * @param capacity what one serves, by its role: degrees, channels, protected terminations; 1 where it serves one
 * @param slots adjacent shelf slots it fills
 * @param fixedSlots slots of every shelf where one of it sits; empty for parts that have no place of their own
 * @param powerWatt power draw; absent when unknown
 * @param price in the planner's currency; absent until the planner fills it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommonPart(
        String name,
        CommonPartRole role,
        int capacity,
        int slots,
        List<Integer> fixedSlots,
        @Nullable Double powerWatt,
        @Nullable Double price) {

    public CommonPart {
        fixedSlots = List.copyOf(fixedSlots);
    }
}
