package io.netplanner.desktop.grooming;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A grooming as far as it has been fetched, to be looked up from either side. Immutable; {@link #NONE} while there is none. */
public final class ShownGrooming {

    public static final ShownGrooming NONE = new ShownGrooming(null);

    private final @Nullable GroomingResult result;
    private final Map<String, GroomedLightpath> lightpaths = new HashMap<>();
    private final Map<String, Groomout> groomouts = new HashMap<>();
    private final Map<String, String> carriers = new HashMap<>();
    private final Map<String, List<Card>> cardsByLine = new HashMap<>();

    private ShownGrooming(@Nullable GroomingResult result) {
        this.result = result;
        if (result != null) {
            result.lightpaths().forEach(this::index);
            result.groomouts().forEach(groomout -> groomouts.put(groomout.id(), groomout));
            result.cards().forEach(this::index);
        }
    }

    static ShownGrooming of(GroomingResult result) {
        return new ShownGrooming(result);
    }

    private void index(GroomedLightpath lightpath) {
        lightpaths.put(lightpath.id(), lightpath);
        lightpath.carries().stream()
                .filter(carried -> carried.kind() == CarriedKind.GROOMOUT)
                .forEach(carried -> carriers.put(carried.id(), lightpath.id()));
    }

    private void index(Card card) {
        card.lines()
                .forEach(line -> cardsByLine
                        .computeIfAbsent(line, any -> new ArrayList<>())
                        .add(card));
    }

    public Optional<GroomingResult> find() {
        return Optional.ofNullable(result);
    }

    /** The lightpath that carries a groomout. */
    public Optional<String> findCarrier(String groomoutId) {
        return Optional.ofNullable(carriers.get(groomoutId));
    }

    /** What the lightpath carries; nothing is known of one that this grooming did not open. */
    public Optional<Carriage> findCarriage(String lightpathId) {
        return Optional.ofNullable(lightpaths.get(lightpathId)).map(this::carriage);
    }

    private Carriage carriage(GroomedLightpath lightpath) {
        long packed = lightpath.carries().stream()
                .filter(carried -> carried.kind() == CarriedKind.GROOMOUT)
                .count();
        return new Carriage(
                lightpath.loadGbps(),
                lightpath.rateGbps(),
                lightpath.carries().stream().flatMap(this::services).toList(),
                Math.toIntExact(packed),
                cardsByLine.getOrDefault(lightpath.id(), List.of()));
    }

    private Stream<String> services(Carried carried) {
        if (carried.kind() == CarriedKind.SERVICE) {
            return Stream.of(carried.id());
        }
        Groomout groomout = groomouts.get(carried.id());
        return groomout == null ? Stream.of() : groomout.serviceIds().stream();
    }
}
