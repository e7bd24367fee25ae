package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * Between the legacy form and that of RFC 7951, where decimals are text, absent values stand as {@code [null]}, and what
 * is keyed by a name or a position is a list.
 */
final class RfcForm {

    /** Keys whose text is text even where it looks like a number. */
    private static final Set<String> TEXT = Set.of(
            "uid",
            "type",
            "type_variety",
            "city",
            "region",
            "length_units",
            "type_def",
            "format",
            "label",
            "trx_type",
            "trx_mode",
            "request-id",
            "response-id",
            "source",
            "destination",
            "src-tp-id",
            "dst-tp-id",
            "node-id",
            "link-tp-id",
            "hop-type",
            "technology",
            "synchronization-id",
            "request-id-number",
            "from_node",
            "to_node",
            "method",
            "propagation_direction",
            "preamp_variety",
            "booster_variety",
            "preamp_variety_list",
            "booster_variety_list",
            "variety_list",
            "amplifiers",
            "advanced_config_from_json",
            "default_config_from_json",
            "from_degree",
            "to_degree",
            "degree_uid",
            "metric-type",
            "disjointness",
            "explicit-route-usage",
            "transponder-type",
            "transponder-mode",
            "no-path",
            "accumulative-value");

    /** Keys whose numbers stay numbers: whole ones of less than 64 bits. */
    private static final Set<String> WHOLE = Set.of(
            "index",
            "N",
            "M",
            "coef_order",
            "impairment_id",
            "roadm-path-impairments-id",
            "max-nb-of-channel",
            "order",
            "computed_channels",
            "computed_number_of_channels");

    private static final Map<String, String> RANGES =
            Map.of("delta_power_range_dict_db", "delta_power_range_db", "power_range_dict_db", "power_range_db");

    private static final Set<String> DEGREE_TARGETS =
            Set.of("per_degree_pch_out_db", "per_degree_psd_out_mWperGHz", "per_degree_psd_out_mWperSlotWidth");

    private RfcForm() {}

    static ObjectNode toLegacy(JsonNode content, GnpyKind kind) {
        JsonNode plain = values("", content);
        if (kind == GnpyKind.SPECTRUM) {
            return JsonNodeFactory.instance.objectNode().set("spectrum", plain);
        }
        if (!(plain instanceof ObjectNode root)) {
            return JsonNodeFactory.instance.objectNode();
        }
        everyObject(root, RfcForm::gather);
        return root;
    }

    static ObjectNode of(ObjectNode legacy, GnpyKind kind) {
        ObjectNode copy = legacy.deepCopy();
        everyObject(copy, RfcForm::spread);
        JsonNode content = kind == GnpyKind.SPECTRUM ? copy.get("spectrum") : copy;
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set(kind.rfcRoot(), texts("", content));
        return root;
    }

    private static JsonNode values(String key, JsonNode node) {
        if (node.isTextual() && !TEXT.contains(key)) {
            return number(node);
        }
        if (node.isArray()) {
            if (node.size() == 1 && node.get(0).isNull()) {
                return JsonNodeFactory.instance.nullNode();
            }
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(values(key, one)));
            return list;
        }
        return node.isObject() ? mapped(node, RfcForm::values) : node;
    }

    private static JsonNode number(JsonNode text) {
        try {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text.asText()).doubleValue());
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static JsonNode texts(String key, JsonNode node) {
        if (node.isNull()) {
            return JsonNodeFactory.instance.arrayNode().addNull();
        }
        if (node.isNumber() && !WHOLE.contains(key)) {
            return JsonNodeFactory.instance.textNode(decimal(node.asDouble()));
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(texts(key, one)));
            return list;
        }
        return node.isObject() ? mapped(node, RfcForm::texts) : node;
    }

    /** Without exponent, at least one digit behind the point, at most the eighteen that the models allow. */
    private static String decimal(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        BigDecimal shortened = exact.scale() > 18 ? exact.setScale(18, RoundingMode.HALF_EVEN) : exact;
        BigDecimal plain = shortened.stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    }

    private interface Conversion {
        JsonNode of(String key, JsonNode value);
    }

    private static ObjectNode mapped(JsonNode node, Conversion conversion) {
        ObjectNode mapped = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> mapped.set(field.getKey(), conversion.of(field.getKey(), field.getValue())));
        return mapped;
    }

    private static void everyObject(JsonNode node, UnaryOperator<ObjectNode> change) {
        node.forEach(child -> everyObject(child, change));
        if (node instanceof ObjectNode object) {
            change.apply(object);
        }
    }

    /** Lists with names or positions become what the legacy form has in their place. */
    private static ObjectNode gather(ObjectNode node) {
        RANGES.forEach((rfc, legacy) -> {
            if (node.get(rfc) instanceof ObjectNode range) {
                node.remove(rfc);
                node.putArray(legacy)
                        .add(range.path("min_value"))
                        .add(range.path("max_value"))
                        .add(range.path("step"));
            }
        });
        for (String key : Set.of("nf_coef", "nf_fit_coeff")) {
            if (node.path(key).path(0).isObject()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                StreamSupport.stream(node.get(key).spliterator(), false)
                        .sorted(Comparator.comparingInt(
                                one -> one.path("coef_order").asInt()))
                        .forEach(one -> list.add(one.has("nf_coef") ? one.get("nf_coef") : one));
                node.set(key, list);
            }
        }
        gatherLoss(node);
        RfcRaman.gather(node);
        gatherDegrees(node);
        return node;
    }

    private static void gatherLoss(ObjectNode node) {
        if (node.remove("loss_coef_per_frequency") instanceof ArrayNode points) {
            ObjectNode loss = node.putObject("loss_coef");
            ArrayNode value = loss.putArray("value");
            ArrayNode frequency = loss.putArray("frequency");
            points.forEach(point -> {
                value.add(point.get("loss_coef_value"));
                frequency.add(point.get("frequency"));
            });
        }
    }

    private static void gatherDegrees(ObjectNode node) {
        if (node.remove("per_degree_power_targets") instanceof ArrayNode targets) {
            targets.forEach(target -> DEGREE_TARGETS.stream()
                    .filter(target::has)
                    .forEach(key -> node.withObject("/" + key)
                            .set(target.get("degree_uid").asText(), target.get(key))));
        }
        if (node.remove("per_degree_design_bands_targets") instanceof ArrayNode targets) {
            targets.forEach(target -> node.withObject("/per_degree_design_bands")
                    .set(target.get("degree_uid").asText(), target.get("design_bands")));
        }
    }

    private static ObjectNode spread(ObjectNode node) {
        RANGES.forEach((rfc, legacy) -> {
            if (node.get(legacy) instanceof ArrayNode range && range.size() == 3) {
                node.remove(legacy);
                node.putObject(rfc)
                        .<ObjectNode>set("min_value", range.get(0))
                        .<ObjectNode>set("max_value", range.get(1))
                        .set("step", range.get(2));
            }
        });
        for (String key : Set.of("nf_coef", "nf_fit_coeff")) {
            if (node.path(key).path(0).isNumber()) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                int order = 0;
                for (JsonNode one : node.get(key)) {
                    list.addObject().put("coef_order", order++).set("nf_coef", one);
                }
                node.set(key, list);
            }
        }
        spreadLoss(node);
        RfcRaman.spread(node);
        spreadDegrees(node);
        return node;
    }

    private static void spreadLoss(ObjectNode node) {
        if (node.get("loss_coef") instanceof ObjectNode loss) {
            node.remove("loss_coef");
            ArrayNode points = node.putArray("loss_coef_per_frequency");
            JsonNode values = loss.has("value") ? loss.get("value") : loss.path("loss_coef_value");
            for (int i = 0; i < values.size(); i++) {
                points.addObject()
                        .<ObjectNode>set("frequency", loss.path("frequency").get(i))
                        .set("loss_coef_value", values.get(i));
            }
        }
    }

    private static void spreadDegrees(ObjectNode node) {
        for (String key : DEGREE_TARGETS.stream().sorted().toList()) {
            if (node.get(key) instanceof ObjectNode byDegree) {
                node.remove(key);
                byDegree.properties()
                        .forEach(field -> node.withArray("/per_degree_power_targets")
                                .addObject()
                                .put("degree_uid", field.getKey())
                                .set(key, field.getValue()));
            }
        }
        if (node.get("per_degree_design_bands") instanceof ObjectNode byDegree) {
            node.remove("per_degree_design_bands");
            byDegree.properties()
                    .forEach(field -> node.withArray("/per_degree_design_bands_targets")
                            .addObject()
                            .put("degree_uid", field.getKey())
                            .set("design_bands", field.getValue()));
        }
    }
}
