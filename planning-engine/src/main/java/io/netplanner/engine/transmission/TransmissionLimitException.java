package io.netplanner.engine.transmission;

/** A power, gain or band that the model or the equipment cannot have; names the element, the value and the limit. */
public final class TransmissionLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransmissionLimitException(String message) {
        super(message);
    }
}
