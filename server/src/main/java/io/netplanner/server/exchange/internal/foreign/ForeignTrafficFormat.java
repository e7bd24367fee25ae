package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.TrafficFormat;
import java.util.Optional;

/** The demands in another tool's file: SNDlib, Net2Plan. */
public final class ForeignTrafficFormat implements TrafficFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return ForeignReaders.know(file);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        PlaceLog log = new PlaceLog();
        Optional<TrafficMatrix> matrix = ForeignReaders.find(file)
                .flatMap(reader -> reader.read(file, log))
                .map(network -> new TrafficOfForeign(network, log).build());
        matrix.ifPresent(
                read -> log.addRuleFindings(TrafficRules.check(read, context.topology(), context.catalogue())));
        return Checked.of(matrix.orElse(null), log.issues());
    }
}
