package io.netplanner.server.commandline;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenPath;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.GsnrModel;
import io.netplanner.engine.transmission.LinePropagation;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.server.exchange.gnpy.GnpyEquipment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends a spectrum along one way at each reference power that the equipment asks for, amplifiers set anew for each. */
final class PowerSweep {

    /** What arrives at one power. */
    record Step(double powerDbm, LinePropagation light) {}

    private final GnpyEquipment equipment;
    private final TransmissionModel model;
    private final OpenNetwork asked;

    /** @param asked the network as it came */
    PowerSweep(GnpyEquipment equipment, TransmissionModel model, OpenNetwork asked) {
        this.equipment = equipment;
        this.model = model;
        this.asked = asked;
    }

    List<Step> send(List<OpenElement> designed, List<Channel> channels) {
        List<Double> offsets = equipment.powerOffsetsDb();
        double power = equipment.catalogue().reference().powerDbm();
        if (offsets.size() == 1) {
            return List.of(new Step(power, propagate(designed, channels)));
        }
        return offsets.stream()
                .map(offset -> new Step(power + offset, propagate(redesigned(designed, power + offset), channels)))
                .toList();
    }

    private LinePropagation propagate(List<OpenElement> way, List<Channel> channels) {
        return new GsnrModel(model)
                .propagate(channels, OpenPath.of(way, equipment.catalogue()).elements());
    }

    private List<OpenElement> redesigned(List<OpenElement> way, double powerDbm) {
        ReferenceSpectrum usual = equipment.catalogue().reference();
        Map<String, OpenElement> set = new OpenLineDesigner(equipment.catalogue(), model.raman())
                .redesign(asked, usual.asking(powerDbm, usual.designedChannels())).network().elements().stream()
                        .collect(Collectors.toMap(OpenElement::id, Function.identity()));
        return way.stream()
                .map(element -> Objects.requireNonNull(set.get(element.id())))
                .toList();
    }
}
