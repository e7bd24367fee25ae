package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.ReferenceSpectrum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets amplifiers for each service anew, by its own power and number of channels. Remembers what it has designed. */
public final class RedesignPerService implements ServiceDesign {

    private final OpenLineDesigner designer;
    private final OpenNetwork network;
    private final GnpyEquipment equipment;
    private final Map<ReferenceSpectrum, Map<String, OpenElement>> known = new HashMap<>();

    /** @param network as it came, before any design */
    public RedesignPerService(OpenLineDesigner designer, OpenNetwork network, GnpyEquipment equipment) {
        this.designer = designer;
        this.network = network;
        this.equipment = equipment;
    }

    @Override
    public List<OpenElement> set(List<OpenElement> way, GnpyService service) {
        Map<String, OpenElement> elements = known.computeIfAbsent(reference(service), this::designed);
        return way.stream()
                .map(element -> Objects.requireNonNull(elements.get(element.id()), element.id()))
                .toList();
    }

    private ReferenceSpectrum reference(GnpyService service) {
        GnpyTransceiver transceiver =
                Objects.requireNonNull(equipment.transceivers().get(service.transceiver()));
        ReferenceSpectrum usual = equipment.catalogue().reference();
        return usual.asking(service.spanPowerDbm(usual), service.channels(transceiver));
    }

    private Map<String, OpenElement> designed(ReferenceSpectrum reference) {
        return designer.redesign(network, reference).network().elements().stream()
                .collect(Collectors.toMap(OpenElement::id, Function.identity()));
    }
}
