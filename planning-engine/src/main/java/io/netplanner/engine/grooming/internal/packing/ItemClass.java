package io.netplanner.engine.grooming.internal.packing;

/**
 * Items that differ in nothing that packing can see.
 *
 * @param size what one takes of a bin, bit/s
 * @param count how many there are
 * @param limit at most so many in one bin
 */
public record ItemClass(long size, int count, int limit) {

    public ItemClass {
        if (size <= 0 || count < 0 || limit < 1) {
            throw new IllegalArgumentException("size %d, count %d, limit %d".formatted(size, count, limit));
        }
    }
}
