package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.transmission.Channel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads a spectrum: combs side by side. For one use. */
final class SpectrumReader {

    private final List<Issue> issues = new ArrayList<>();
    private final GnpyDocument document;

    SpectrumReader(GnpyDocument document) {
        this.document = document;
    }

    Checked<List<Channel>> read() {
        JsonPlace root = new JsonPlace(document.root(), "", document.name(), issues);
        List<Channel> channels = new ArrayList<>();
        for (JsonPlace place : root.list("spectrum")) {
            channels.addAll(comb(place));
        }
        root.finish();
        channels.sort(Comparator.comparingDouble(Channel::frequencyHz));
        refuseOverlaps(channels);
        if (channels.isEmpty() && issues.stream().noneMatch(Issue::isError)) {
            issues.add(Issue.error("GNPY_KEY_MISSING", "/spectrum", "The spectrum holds no channel. Add a comb."));
        }
        return Checked.of(channels, issues);
    }

    private static List<Channel> comb(JsonPlace place) {
        double low = place.above(0, "f_min", place.number("f_min"), "Hz");
        double high = place.notBelow(low, "f_max", place.number("f_max"), "Hz");
        double slot = place.above(0, "slot_width", place.number("slot_width"), "Hz");
        double count = Math.floor((high - low) / slot) + 1;
        place.notAbove(EquipmentReader.MOST_CHANNELS, "slot_width", count, "channels in the comb");
        double rate = place.above(0, "baud_rate", place.number("baud_rate"), "Bd");
        if (rate > slot) {
            place.notAbove(slot, "baud_rate", rate, "Bd, the slot width,");
        }
        double rollOff = place.notBelow(0, "roll_off", place.number("roll_off"), "");
        double osnr = place.number("tx_osnr", 40);
        double power = place.number("tx_power_dbm", 0);
        double offset = place.number("delta_pdb", 0);
        place.understood("label").finish();
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < Math.min(count, EquipmentReader.MOST_CHANNELS); i++) {
            channels.add(new Channel(low + i * slot, rate, slot, power, osnr, offset, rollOff));
        }
        return channels;
    }

    private void refuseOverlaps(List<Channel> channels) {
        for (int i = 1; i < channels.size(); i++) {
            Channel low = channels.get(i - 1);
            Channel high = channels.get(i);
            double end = low.frequencyHz() + low.slotWidthHz() / 2;
            double start = high.frequencyHz() - high.slotWidthHz() / 2;
            if (end > start + 1) {
                issues.add(Issue.error(
                        "GNPY_SPECTRUM_OVERLAP",
                        "/spectrum",
                        String.format(
                                Locale.ROOT,
                                "The channel at %.5f THz ends at %.5f THz, behind the start of the one at %.5f THz, %.5f THz. Move one of the combs.",
                                low.frequencyHz() / 1e12,
                                end / 1e12,
                                high.frequencyHz() / 1e12,
                                start / 1e12)));
            }
        }
    }
}
