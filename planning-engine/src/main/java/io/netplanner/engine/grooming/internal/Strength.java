package io.netplanner.engine.grooming.internal;

import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.Comparator;

/** What a lightpath must withstand. A stronger one may carry what asks for less, never the other way round. */
record Strength(Protection protection, Restoration restoration) {

    static final Strength NONE = new Strength(Protection.NONE, Restoration.NONE);

    static final Comparator<Strength> WEAKEST_FIRST =
            Comparator.comparing(Strength::protection).thenComparing(Strength::restoration);

    static Strength of(Demand demand) {
        return new Strength(demand.protection(), demand.restoration());
    }

    /** The least strength that is enough for both. */
    Strength with(Strength other) {
        return new Strength(
                protection.compareTo(other.protection) >= 0 ? protection : other.protection,
                restoration.compareTo(other.restoration) >= 0 ? restoration : other.restoration);
    }

    /** The strength that something has which depends on both. */
    Strength weakerOf(Strength other) {
        return new Strength(
                protection.compareTo(other.protection) <= 0 ? protection : other.protection,
                restoration.compareTo(other.restoration) <= 0 ? restoration : other.restoration);
    }

    /** Whether it is enough for what asks for the other. */
    boolean covers(Strength other) {
        return with(other).equals(this);
    }
}
