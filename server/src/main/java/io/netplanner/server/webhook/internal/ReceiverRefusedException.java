package io.netplanner.server.webhook.internal;

/** An address that is not called, with the reason in words for its owner. */
public final class ReceiverRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    ReceiverRefusedException(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
