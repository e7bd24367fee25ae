package io.netplanner.model.materials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one part changes from one list to another: in number, in price, or in both.
 *
 * @param unitPriceBefore absent where the part has no price or is not listed; so is {@code unitPriceAfter}
 * @param priceBefore of all pieces together, 0 where the part is not listed, absent where it has no price; so is {@code
 *     priceAfter}
 * @param priceChange absent unless both prices are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartChange(
        String part,
        int before,
        int after,
        @Nullable Double unitPriceBefore,
        @Nullable Double unitPriceAfter,
        @Nullable Double priceBefore,
        @Nullable Double priceAfter,
        @Nullable Double priceChange) {

    /** @param before absent where the part is not listed; so is {@code after} */
    static PartChange between(String part, @Nullable MaterialLine before, @Nullable MaterialLine after) {
        Double old = price(before);
        Double now = price(after);
        return new PartChange(
                part,
                count(before),
                count(after),
                before == null ? null : before.unitPrice(),
                after == null ? null : after.unitPrice(),
                old,
                now,
                old == null || now == null ? null : now - old);
    }

    private static int count(@Nullable MaterialLine line) {
        return line == null ? 0 : line.count();
    }

    private static @Nullable Double price(@Nullable MaterialLine line) {
        return line == null ? Double.valueOf(0) : line.price();
    }

    /** Whether anything is bought or left over, and not only priced otherwise. */
    public boolean changesInNumber() {
        return before != after;
    }

    public boolean changesInPrice() {
        return !Objects.equals(priceBefore, priceAfter);
    }
}
