package io.netplanner.desktop.traffic;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netplanner.desktop.input.InputEdit;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import java.util.stream.Stream;

/** One change to a traffic matrix. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrafficEdit.ChangeDemand.class, name = "changeDemand"),
    @JsonSubTypes.Type(value = TrafficEdit.AddDemand.class, name = "addDemand"),
    @JsonSubTypes.Type(value = TrafficEdit.RemoveDemand.class, name = "removeDemand")
})
public sealed interface TrafficEdit extends InputEdit<TrafficMatrix> {

    /** Puts {@code demand} in the place of the demand of its id. */
    record ChangeDemand(Demand demand) implements TrafficEdit {

        @Override
        public TrafficMatrix applyTo(TrafficMatrix matrix) {
            List<Demand> demands = matrix.demands().stream()
                    .map(known -> known.id().equals(demand.id()) ? demand : known)
                    .toList();
            return Demands.with(matrix, demands);
        }
    }

    /** Adds a demand at the end. */
    record AddDemand(Demand demand) implements TrafficEdit {

        @Override
        public TrafficMatrix applyTo(TrafficMatrix matrix) {
            return Demands.with(
                    matrix,
                    Stream.concat(matrix.demands().stream(), Stream.of(demand)).toList());
        }
    }

    /** Removes a demand with its services. */
    record RemoveDemand(String id) implements TrafficEdit {

        @Override
        public TrafficMatrix applyTo(TrafficMatrix matrix) {
            List<Demand> demands = matrix.demands().stream()
                    .filter(known -> !known.id().equals(id))
                    .toList();
            return Demands.with(matrix, demands);
        }
    }
}
