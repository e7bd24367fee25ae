package io.netplanner.model.materials;

/**
 * Sums over a list. They cover only parts whose figure the catalogue has: the counts say how many have none.
 *
 * @param parts pieces in all
 * @param partsWithoutPrice pieces that {@code price} leaves out
 * @param partsWithoutPower pieces that {@code powerWatt} leaves out
 */
public record MaterialTotals(
        int parts, int racks, double price, int partsWithoutPrice, double powerWatt, int partsWithoutPower) {

    /** Whether the price covers anything: the catalogue prices one of the parts at least. */
    public boolean hasPrice() {
        return partsWithoutPrice < parts;
    }

    /** Whether the power draw covers anything: the catalogue tells that of one of the parts at least. */
    public boolean hasPower() {
        return partsWithoutPower < parts;
    }
}
