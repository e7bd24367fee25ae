package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenSections;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives services frequency slots, in both directions of a way alike, the lowest that are free. For one set of services. */
final class SlotAssignment {

    static final String TOO_FEW = "NOT_ENOUGH_RESERVED_SPECTRUM";
    static final String NONE_FREE = "NO_SPECTRUM";

    private static final double ANCHOR_HZ = 193.1e12;
    private static final double STEP_HZ = 6.25e9;
    private static final double GRANULARITY_HZ = 12.5e9;
    /** Kept free at either end of the band. */
    private static final double GUARD_HZ = 25e9;

    /** What a service got, or why it did not. */
    record Answer(List<GnpyService.Slot> slots, @Nullable String blocked) {}

    private final OpenSections sections;
    private final AmplifiedBands bands;
    private final int lowest;
    private final int highest;
    private final Map<OpenSections.Section, BitSet> taken = new HashMap<>();

    SlotAssignment(OpenNetwork network, OpenSections sections, OpenCatalogue catalogue) {
        this.sections = sections;
        this.bands = new AmplifiedBands(catalogue);
        OpenRoadm.Band all = bands.hull(network.elements());
        this.lowest = step(all.lowHz() + GUARD_HZ);
        this.highest = step(all.highHz() - GUARD_HZ);
    }

    Answer take(List<OpenElement> way, GnpyService service, double bitRate) {
        int each = widthOfOne(service.spacingHz());
        int carriers = carriers(service.bandwidth(), bitRate);
        List<GnpyService.Slot> asked = service.slots().isEmpty()
                ? List.of(new GnpyService.Slot(null, null))
                : service.slots().stream().distinct().toList();
        if (asked.stream().allMatch(slot -> slot.m() != null)
                && asked.stream()
                                .mapToInt(slot -> Objects.requireNonNull(slot.m()) / each)
                                .sum()
                        < carriers) {
            return new Answer(List.of(), TOO_FEW);
        }
        List<BitSet> onWay = onWay(way);
        BitSet used = new BitSet();
        onWay.forEach(used::or);
        return choose(asked, each, carriers, used)
                .map(slots -> {
                    slots.forEach(slot -> onWay.forEach(one -> occupy(one, slot)));
                    return new Answer(slots, null);
                })
                .orElseGet(() -> new Answer(List.of(), NONE_FREE));
    }

    /** The widest asked for is placed first; what is open gets as much as is left to carry. */
    private Optional<List<GnpyService.Slot>> choose(List<GnpyService.Slot> asked, int each, int carriers, BitSet used) {
        List<GnpyService.Slot> order = asked.stream()
                .sorted(Comparator.comparing(
                                GnpyService.Slot::m, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                        .thenComparing(GnpyService.Slot::n, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        Map<GnpyService.Slot, GnpyService.Slot> given = new HashMap<>();
        int left = each * carriers;
        for (GnpyService.Slot slot : order) {
            if (slot.m() == null && left <= 0) {
                continue;
            }
            GnpyService.Slot found = slot.n() == null
                    ? lowestFree(slot.m() == null ? left : slot.m(), used)
                    : around(slot.n(), slot.m(), each, left, used);
            if (found == null) {
                return Optional.empty();
            }
            given.put(slot, found);
            occupy(used, found);
            left -= Objects.requireNonNull(found.m());
        }
        return left > 0 ? Optional.empty() : Optional.of(inOrder(asked, given));
    }

    private static List<GnpyService.Slot> inOrder(
            List<GnpyService.Slot> asked, Map<GnpyService.Slot, GnpyService.Slot> given) {
        List<GnpyService.Slot> slots = new ArrayList<>();
        asked.stream().map(given::get).filter(Objects::nonNull).forEach(slots::add);
        return slots;
    }

    private GnpyService.@Nullable Slot lowestFree(int m, BitSet used) {
        for (int start = lowest; start + 2 * m - 1 <= highest; start++) {
            if (isFree(start, start + 2 * m, used)) {
                return new GnpyService.Slot(start + m, m);
            }
        }
        return null;
    }

    /** The width asked for, or where it is open as many whole channels as are left and free. */
    private GnpyService.@Nullable Slot around(int n, @Nullable Integer m, int each, int left, BitSet used) {
        int most = m == null ? left : m;
        int step = m == null ? each : m;
        int wide = 0;
        while (wide + step <= most && isFree(n - wide - step, n + wide + step, used)) {
            wide += step;
        }
        return wide == 0 ? null : new GnpyService.Slot(n, wide);
    }

    private boolean isFree(int from, int to, BitSet used) {
        if (from < lowest || to - 1 > highest) {
            return false;
        }
        int next = used.nextSetBit(from - lowest);
        return next < 0 || next >= to - lowest;
    }

    private List<BitSet> onWay(List<OpenElement> way) {
        List<BitSet> all = new ArrayList<>();
        for (OpenSections.Section section : sections.along(way)) {
            all.add(taken.computeIfAbsent(section, this::unusable));
            sections.findReverse(section).ifPresent(back -> all.add(taken.computeIfAbsent(back, this::unusable)));
        }
        return all;
    }

    /** What the section's amplifiers do not hold. */
    private BitSet unusable(OpenSections.Section section) {
        BitSet unusable = new BitSet();
        unusable.set(0, highest - lowest + 1);
        for (OpenRoadm.Band band : bands.common(section.inner())) {
            int from = Math.max(step(band.lowHz()), lowest);
            int to = Math.min(step(band.highHz()), highest);
            if (from <= to) {
                unusable.clear(from - lowest, to - lowest + 1);
            }
        }
        return unusable;
    }

    private void occupy(BitSet bits, GnpyService.Slot slot) {
        int n = Objects.requireNonNull(slot.n()) - lowest;
        int m = Objects.requireNonNull(slot.m());
        bits.set(n - m, n + m);
    }

    /** Channels that a bandwidth needs. */
    static int carriers(double bandwidth, double bitRate) {
        return (int) Math.ceil(bandwidth / bitRate - 1e-9);
    }

    /** Half the width of a channel's slot, in steps of the grid. */
    static int widthOfOne(double spacingHz) {
        return (int) Math.ceil(spacingHz / GRANULARITY_HZ - 1e-9);
    }

    static int step(double frequencyHz) {
        return (int) ((frequencyHz - ANCHOR_HZ) / STEP_HZ);
    }
}
