package io.netplanner.model.equipment;

import io.netplanner.model.json.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The catalogue that ships with NetPlanner and is used where a planner names none. Read once. */
public final class DefaultCatalogue {

    private static final String RESOURCE = "default-catalogue.json";

    private DefaultCatalogue() {}

    public static EquipmentCatalogue get() {
        return Holder.CATALOGUE;
    }

    private static EquipmentCatalogue load() {
        try (InputStream in = DefaultCatalogue.class.getResourceAsStream(RESOURCE)) {
            return CanonicalJson.mapper().readValue(in, EquipmentCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped catalogue cannot be read", e);
        }
    }

    private static final class Holder {
        private static final EquipmentCatalogue CATALOGUE = load();
    }
}
