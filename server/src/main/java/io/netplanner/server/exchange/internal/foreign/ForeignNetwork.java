package io.netplanner.server.exchange.internal.foreign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network as another tool's file tells it, before anything is made of it: coordinates of a kind yet to be found out,
 * lengths that may be missing, links and demands in one direction each where the tool has it so.
 *
 * @param coordinates what the file itself says of them; {@code UNTOLD} where it says nothing
 */
record ForeignNetwork(
        String name,
        CoordinateKind coordinates,
        List<ForeignNode> nodes,
        List<ForeignLink> links,
        List<ForeignDemand> demands) {

    /**
     * A node.
     *
     * @param id what links and demands call it
     * @param name what people call it
     * @param x longitude in degrees, or pixels; null where the file has none
     * @param y latitude in degrees, or pixels; null where the file has none
     * @param roadmType as our own exports spell it; blank where the file has none
     * @param place where the file has it, such as {@code line 12}
     */
    record ForeignNode(
            String id,
            String name,
            @Nullable Double x,
            @Nullable Double y,
            String roadmType,
            String place) {

        ForeignNode(String id, String name, @Nullable Double x, @Nullable Double y, String place) {
            this(id, name, x, y, "", place);
        }

        /** As messages call it: many files name nodes by their id alone. */
        String shown() {
            return name.isBlank() ? id : name;
        }

        boolean hasCoordinates() {
            return x != null && y != null;
        }
    }

    /**
     * A link.
     *
     * @param lengthKm null where the file has none
     * @param directed whether light goes from source to destination only
     * @param fiber what only our own exports tell
     */
    record ForeignLink(
            String id,
            String source,
            String destination,
            @Nullable Double lengthKm,
            boolean directed,
            List<String> riskGroups,
            ForeignFiber fiber,
            String place) {

        ForeignLink(
                String id,
                String source,
                String destination,
                @Nullable Double lengthKm,
                boolean directed,
                List<String> riskGroups,
                String place) {
            this(id, source, destination, lengthKm, directed, riskGroups, ForeignFiber.UNTOLD, place);
        }
    }

    /** A demand; {@code volume} in Gb/s, or in whatever the tool's user had in mind where the file names no unit. */
    record ForeignDemand(String id, String source, String destination, double volume, String place) {}

    enum CoordinateKind {
        GEOGRAPHIC,
        PIXELS,
        UNTOLD
    }
}
