package io.netplanner.engine.transmission;

/** What power a ROADM levels each channel to. */
public sealed interface EqualizationTarget {

    /** Power of this channel, W, before its own offset. */
    double powerWatt(Channel channel);

    /** The same power for every channel. */
    record ConstantPower(double dbm) implements EqualizationTarget {
        @Override
        public double powerWatt(Channel channel) {
            return Decibels.dbmToWatt(dbm);
        }
    }

    /** The same power density over the symbol rate. */
    record PowerPerSymbolRate(double milliwattPerGhz) implements EqualizationTarget {
        @Override
        public double powerWatt(Channel channel) {
            return milliwattPerGhz * 1e-12 * channel.symbolRateBd();
        }
    }

    /** The same power density over the slot. */
    record PowerPerSlotWidth(double milliwattPerGhz) implements EqualizationTarget {
        @Override
        public double powerWatt(Channel channel) {
            return milliwattPerGhz * 1e-12 * channel.slotWidthHz();
        }
    }
}
