package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Takes numbers without quotes that are whole: 2 and 2.0, but not 2.7, which is no 2. */
final class StrictWholeNumbers<N extends Number> extends StdScalarDeserializer<N> {

    private static final long serialVersionUID = 1L;

    private final long least;
    private final long most;
    private final transient LongFunction<N> value;

    private StrictWholeNumbers(Class<N> type, long least, long most, LongFunction<N> value) {
        super(type);
        this.least = least;
        this.most = most;
        this.value = value;
    }

    static StrictWholeNumbers<Integer> ints(Class<Integer> type) {
        return new StrictWholeNumbers<>(type, Integer.MIN_VALUE, Integer.MAX_VALUE, number -> (int) number);
    }

    static StrictWholeNumbers<Long> longs(Class<Long> type) {
        return new StrictWholeNumbers<>(type, Long.MIN_VALUE, Long.MAX_VALUE, number -> number);
    }

    @Override
    public N deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long number = parser.getLongValue();
            return number < least || number > most ? refuse(number, context) : value.apply(number);
        }
        if (parser.currentToken().isNumeric()) {
            double number = parser.getDoubleValue();
            boolean fits = number == Math.rint(number) && number >= least && number < (double) most;
            return fits ? value.apply((long) number) : refuse(number, context);
        }
        return standIn(context.handleUnexpectedToken(handledType(), parser));
    }

    private N refuse(Number number, DeserializationContext context) throws IOException {
        return standIn(context.handleWeirdNumberValue(handledType(), number, "not a whole number in range"));
    }

    @SuppressWarnings("unchecked") // whatever stands in for the number is one
    private N standIn(Object number) {
        return (N) number;
    }

    /** Nothing is no number either. */
    @Override
    public @Nullable N getNullValue(DeserializationContext context) throws JsonMappingException {
        if (handledType().isPrimitive()) {
            context.reportInputMismatch(this, "Cannot map `null` into type `%s`", handledType());
        }
        return null;
    }
}
