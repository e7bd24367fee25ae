package io.netplanner.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import java.io.IOException;

/** Gives absent keys of a record the same meaning in every body of the interface as in a file. */
final class AbsentKeys extends ValueInstantiators.Base {

    private final Defaults defaults;

    AbsentKeys(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public ValueInstantiator findValueInstantiator(
            DeserializationConfig config, BeanDescription type, ValueInstantiator usual) {
        boolean hasDefaults = defaults.values().containsKey(type.getBeanClass());
        return hasDefaults && usual instanceof StdValueInstantiator standard ? new Filling(standard) : usual;
    }

    private final class Filling extends StdValueInstantiator {

        Filling(StdValueInstantiator usual) {
            super(usual);
        }

        @Override
        public Object createFromObjectWith(
                DeserializationContext context, SettableBeanProperty[] keys, PropertyValueBuffer found)
                throws IOException {
            for (SettableBeanProperty key : keys) {
                if (!found.hasParameter(key)) {
                    defaults.find(getValueClass(), key.getName()).ifPresent(value -> found.assignParameter(key, value));
                }
            }
            return super.createFromObjectWith(context, keys, found);
        }
    }
}
