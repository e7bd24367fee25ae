package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ServiceType;
import java.util.List;

/**
 * A column of a traffic sheet that counts services.
 *
 * @param type name of the catalogue's service type; what the title says where the catalogue has none such
 * @param address of the header cell
 */
record QuantityColumn(int index, String title, String type, String address) {

    static List<QuantityColumn> of(Columns columns, EquipmentCatalogue catalogue) {
        return columns.headerCells().entrySet().stream()
                .filter(entry -> TrafficTitles.isQuantity(entry.getValue().readable()))
                .map(entry -> of(entry.getKey(), entry.getValue(), catalogue))
                .toList();
    }

    /** The title of another column about the same type, such as {@code SLA_10GE} beside {@code Quantity_10GE}. */
    String beside(String what) {
        return what + "_" + title.strip().substring("Quantity".length()).replaceFirst("^[ _.]+", "");
    }

    private static QuantityColumn of(int index, GridCell header, EquipmentCatalogue catalogue) {
        String title = header.readable().strip();
        String folded = TrafficTitles.foldedType(title);
        String type = catalogue.serviceTypes().stream()
                .map(ServiceType::name)
                .filter(name -> Columns.folded(name).equals(folded))
                .findFirst()
                .orElseGet(() -> title.substring(Math.min(title.length(), "Quantity_".length())));
        return new QuantityColumn(index, title, type, header.address());
    }
}
