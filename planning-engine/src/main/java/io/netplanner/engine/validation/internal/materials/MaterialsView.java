package io.netplanner.engine.validation.internal.materials;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.model.equipment.CommonPart;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.WavelengthSwitch;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.materials.MaterialList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan, its list of materials, and every part of the catalogue by name. */
public final class MaterialsView {

    private final MaterialsRequest request;
    private final MaterialList list;
    private final Map<String, PartFigures> parts = new HashMap<>();
    private final Map<String, ExpectedSite> sites;

    public MaterialsView(MaterialsRequest request, MaterialList list) {
        this.request = request;
        this.list = list;
        EquipmentCatalogue catalogue = request.catalogue();
        for (Xponder card : catalogue.xponders()) {
            parts.put(card.name(), new PartFigures(card.slots(), List.of(), card.price(), card.powerWatt()));
        }
        for (CommonPart part : catalogue.nodeEquipment().parts()) {
            parts.put(part.name(), new PartFigures(part.slots(), part.fixedSlots(), part.price(), part.powerWatt()));
        }
        for (WavelengthSwitch part : catalogue.nodeEquipment().switches()) {
            parts.put(part.name(), new PartFigures(part.slots(), List.of(), part.price(), part.powerWatt()));
        }
        this.sites = new ExpectedSites(request).byName();
    }

    MaterialsRequest request() {
        return request;
    }

    MaterialList list() {
        return list;
    }

    Optional<PartFigures> findPart(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Every site that the list must have, by name, in order. */
    Map<String, ExpectedSite> sites() {
        return sites;
    }
}
