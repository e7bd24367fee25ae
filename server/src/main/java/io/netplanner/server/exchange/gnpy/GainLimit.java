package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.AmplifierKind;
import org.jspecify.annotations.Nullable;

/** Refuses gains that an amplifier cannot have, before anything is computed with them. */
final class GainLimit {

    private GainLimit() {}

    static void check(JsonPlace place, @Nullable String type, @Nullable Double gainDb, GnpyEquipment equipment) {
        AmplifierKind kind =
                type == null ? null : equipment.catalogue().amplifiers().get(type);
        if (kind == null || gainDb == null) {
            return;
        }
        double most = kind.gainFlatMaxDb() + equipment.catalogue().rules().extendedGainDb();
        place.notAbove(most, "gain_target", gainDb, "dB");
        if (gainDb < 0) {
            place.notBelow(0, "gain_target", gainDb, "dB");
        } else if (gainDb > kind.gainFlatMaxDb()) {
            place.warning(
                    "gain_target",
                    "GNPY_GAIN_EXTENDED",
                    "is " + gainDb + " dB, above the flat " + kind.gainFlatMaxDb() + " dB of " + kind.name() + ".");
        }
    }
}
