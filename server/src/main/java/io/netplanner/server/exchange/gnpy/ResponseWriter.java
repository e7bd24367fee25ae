package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what became of services as GNPy's path responses. Stateless. */
public final class ResponseWriter {

    private ResponseWriter() {}

    public static byte[] write(List<GnpyService> services, List<ServiceOutcome> outcomes, double referencePowerWatt) {
        Map<String, GnpyService> byId =
                services.stream().collect(Collectors.toMap(GnpyService::id, Function.identity()));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode responses = root.putArray("response");
        for (ServiceOutcome outcome : outcomes) {
            ObjectNode response = responses.addObject().put("response-id", outcome.id());
            GnpyService service = byId.get(outcome.id());
            String blocked = outcome.blocked();
            ObjectNode properties;
            if (blocked == null) {
                properties = response.putObject("path-properties");
            } else {
                ObjectNode none = response.putObject("no-path").put("no-path", blocked);
                if (outcome.light() == null) {
                    continue;
                }
                properties = none.putObject("path-properties");
            }
            metrics(properties.putArray("path-metric"), service, outcome.light(), referencePowerWatt);
            if (outcome.lightBack() != null) {
                metrics(properties.putArray("z-a-path-metric"), service, outcome.lightBack(), referencePowerWatt);
            }
            route(properties.putArray("path-route-objects"), service, outcome);
        }
        return GnpyDocument.bytes(root);
    }

    private static void metrics(
            ArrayNode metrics, GnpyService service, ServiceOutcome.@Nullable Light light, double referencePowerWatt) {
        if (light == null) {
            return;
        }
        metric(metrics, "SNR-bandwidth", light.gsnrDbSignal());
        metric(metrics, "SNR-0.1nm", light.gsnrDb01nm());
        metric(metrics, "OSNR-bandwidth", light.osnrDbSignal());
        metric(metrics, "OSNR-0.1nm", light.osnrDb01nm());
        metric(metrics, "lowest_SNR-0.1nm", light.leastGsnrDb01nm());
        metric(metrics, "biggest_SNR-0.1nm", light.mostGsnrDb01nm());
        penalty(metrics, "PDL_penalty", light.penaltiesDb().get("pdl"));
        penalty(metrics, "CD_penalty", light.penaltiesDb().get("chromatic_dispersion"));
        penalty(metrics, "PMD_penalty", light.penaltiesDb().get("pmd"));
        Double power = service.outputPowerWatt();
        metrics.addObject()
                .put("metric-type", "reference_power")
                .put("accumulative-value", power == null ? referencePowerWatt : power);
        metrics.addObject().put("metric-type", "path_bandwidth").put("accumulative-value", service.bandwidth());
    }

    private static void metric(ArrayNode metrics, String type, double value) {
        metrics.addObject().put("metric-type", type).put("accumulative-value", Math.rint(value * 100) / 100);
    }

    private static void penalty(ArrayNode metrics, String type, @Nullable Double value) {
        if (value == null) {
            metrics.addObject().put("metric-type", type).put("accumulative-value", "not evaluated");
        } else {
            metric(metrics, type, value);
        }
    }

    private static void route(ArrayNode objects, GnpyService service, ServiceOutcome outcome) {
        int last = outcome.path().size() - 1;
        for (int i = 0; i <= last; i++) {
            String id = outcome.path().get(i);
            next(objects).putObject("num-unnum-hop").put("node-id", id).put("link-tp-id", id);
            if (!outcome.slots().isEmpty()) {
                ArrayNode labels = next(objects).putArray("label-hop");
                outcome.slots()
                        .forEach(slot -> labels.addObject().put("N", slot.n()).put("M", slot.m()));
            }
            if (i == 0 || i == last) {
                next(objects)
                        .putObject("transponder")
                        .put("transponder-type", service.transceiver())
                        .put("transponder-mode", outcome.mode());
            }
        }
    }

    private static ObjectNode next(ArrayNode objects) {
        int index = objects.size();
        return objects.addObject().putObject("path-route-object").put("index", index);
    }
}
