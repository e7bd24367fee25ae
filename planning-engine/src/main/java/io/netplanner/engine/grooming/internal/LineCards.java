package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.equipment.XponderRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which cards of the catalogue serve which client at the planner's line rate. The order of the catalogue is the order
 * of preference.
 *
 * <p>A transponder qualifies when its line is coherent or has exactly the rate that the planner asks for.
 */
final class LineCards {

    private final List<Xponder> lowRate;
    private final List<Xponder> muxponders;
    private final List<Xponder> transponders;

    LineCards(EquipmentCatalogue catalogue, double lineRateGbps) {
        muxponders = ofRole(catalogue, XponderRole.MUXPONDER)
                .filter(card -> card.lineRateGbps() == lineRateGbps)
                .toList();
        transponders = ofRole(catalogue, XponderRole.TRANSPONDER)
                .filter(card -> card.coherent() || card.lineRateGbps() == lineRateGbps)
                .toList();
        lowRate = ofRole(catalogue, XponderRole.LOW_RATE_MUXPONDER)
                .filter(card -> findMuxponderForGroomoutsOf(card).isPresent())
                .toList();
    }

    private static Stream<Xponder> ofRole(EquipmentCatalogue catalogue, XponderRole role) {
        return catalogue.xponders().stream().filter(card -> card.role() == role);
    }

    boolean isEmpty() {
        return muxponders.isEmpty() && transponders.stream().allMatch(Xponder::coherent);
    }

    List<Xponder> lowRate() {
        return lowRate;
    }

    List<Xponder> muxponders() {
        return muxponders;
    }

    Optional<Xponder> findLowRate(ClientService service) {
        return lowRate.stream().filter(card -> accepts(card, service)).findFirst();
    }

    Optional<Xponder> findMuxponder(ClientService service) {
        return muxponders.stream().filter(card -> accepts(card, service)).findFirst();
    }

    Optional<Xponder> findMuxponderForGroomoutsOf(Xponder lowRateCard) {
        return muxponders.stream()
                .filter(card -> acceptsGroomoutsOf(card, lowRateCard))
                .findFirst();
    }

    Optional<Xponder> findTransponder(ClientService service) {
        return transponders.stream().filter(card -> accepts(card, service)).findFirst();
    }

    /** Transponders that do the same for these clients as the given one, which is among them. */
    List<Xponder> alike(Xponder transponder, List<LineClient> clients) {
        return transponders.stream()
                .filter(card -> card.lineRateGbps() == transponder.lineRateGbps()
                        && card.coherent() == transponder.coherent()
                        && clients.stream()
                                .allMatch(client -> card.clientTypes().contains(client.type())))
                .toList();
    }

    /** Whether the service shares its line with others, in a groomout or on a muxponder. */
    boolean isShared(ClientService service) {
        return findLowRate(service).isPresent() || findMuxponder(service).isPresent();
    }

    static boolean accepts(Xponder card, ClientService service) {
        return card.clientTypes().contains(service.type()) && service.load() <= Bandwidth.ofGbps(card.lineRateGbps());
    }

    static boolean acceptsGroomoutsOf(Xponder muxponder, Xponder lowRate) {
        return muxponder.acceptsGroomoutsOf().contains(lowRate.name())
                && lowRate.lineRateGbps() <= muxponder.lineRateGbps();
    }

    /** Most ports of the card that take this type. */
    static int limit(Xponder card, String type) {
        return card.clientLimits().stream()
                .filter(limit -> limit.serviceType().equals(type))
                .mapToInt(limit -> limit.ports())
                .min()
                .orElse(card.clientPorts());
    }
}
