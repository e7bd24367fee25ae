package io.netplanner.model.traffic;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The services of one type within a demand.
 *
 * @param type name of a service type of the catalogue, such as {@code 10GE}
 * @param quantity 0 or more; equals the number of ids
 * @param ids one for each service, unique in the traffic matrix
 * @param sla free text, may be absent
 * @param granularity free text, may be absent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ServiceGroup(
        String type,
        int quantity,
        @JsonInclude List<String> ids,
        @Nullable String sla,
        @Nullable String granularity,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    public ServiceGroup {
        Objects.requireNonNull(type, "type");
        ids = List.copyOf(ids);
        extensions = Extensions.copyOf(extensions);
    }

    public ServiceGroup(String type, List<String> ids) {
        this(type, ids.size(), ids, null, null, Map.of());
    }
}
