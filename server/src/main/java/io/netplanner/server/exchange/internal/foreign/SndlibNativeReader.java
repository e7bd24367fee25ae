package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignDemand;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import io.netplanner.server.exchange.internal.foreign.SndlibText.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SNDlib's native network files: sections in parentheses, entries of words and parentheses.
 *
 * <p>A node is {@code id ( x y )}, a link {@code id ( source target ) capacities…}, a demand {@code id ( source target )
 * routing-unit value max-path-length}.
 */
final class SndlibNativeReader implements ForeignReader {

    private static final String SIGNATURE = "?sndlib native format";
    private static final int DEMAND_VALUE = 1;

    @Override
    public boolean recognises(ImportFile file) {
        int length = Math.min(200, file.content().length);
        String head = new String(file.content(), 0, length, StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT)
                .startsWith(SIGNATURE);
    }

    @Override
    public Optional<ForeignNetwork> read(ImportFile file, PlaceLog log) {
        SndlibText text = SndlibText.of(new String(file.content(), StandardCharsets.UTF_8), log);
        if (!text.type().equals("network")) {
            log.error(
                    "IMPORT_KIND",
                    "line 1",
                    "This is an SNDlib file of type " + text.type() + ". Only files of type network can be imported.");
            return Optional.empty();
        }
        SndlibLeftOut.say(log);
        return Optional.of(network(file, text, log));
    }

    private static ForeignNetwork network(ImportFile file, SndlibText text, PlaceLog log) {
        Map<String, List<Entry>> sections = text.sections();
        double unit = TrafficUnit.findGbps(text.unit()).orElse(1.0);
        Numbers numbers = new Numbers(log);
        return new ForeignNetwork(
                file.stem(),
                CoordinateKind.UNTOLD,
                entries(sections, "NODES").map(entry -> node(entry, numbers)).toList(),
                entries(sections, "LINKS").map(SndlibNativeReader::link).toList(),
                entries(sections, "DEMANDS")
                        .map(entry -> demand(entry, unit, numbers))
                        .toList());
    }

    private static Stream<Entry> entries(Map<String, List<Entry>> sections, String section) {
        return sections.getOrDefault(section, List.of()).stream();
    }

    private static ForeignNode node(Entry entry, Numbers numbers) {
        return new ForeignNode(
                entry.id(),
                entry.id(),
                numbers.find(entry.first(), "Node " + entry.id() + ": x", entry.place()),
                numbers.find(entry.second(), "Node " + entry.id() + ": y", entry.place()),
                entry.place());
    }

    private static ForeignLink link(Entry entry) {
        return new ForeignLink(entry.id(), entry.first(), entry.second(), null, false, List.of(), entry.place());
    }

    private static ForeignDemand demand(Entry entry, double unitGbps, Numbers numbers) {
        String value = entry.rest().size() > DEMAND_VALUE ? entry.rest().get(DEMAND_VALUE) : "";
        return new ForeignDemand(
                entry.id(),
                entry.first(),
                entry.second(),
                unitGbps * numbers.get(value, "Demand " + entry.id() + ": value", entry.place(), 0),
                entry.place());
    }
}
