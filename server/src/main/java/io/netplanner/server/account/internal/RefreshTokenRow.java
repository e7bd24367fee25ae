package io.netplanner.server.account.internal;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * A refresh token as stored, with its session.
 *
 * @param spent whether it was exchanged already
 * @param live whether neither token nor session has ended
 */
@Introspected
record RefreshTokenRow(UUID sessionId, UUID userId, boolean spent, boolean live) {}
