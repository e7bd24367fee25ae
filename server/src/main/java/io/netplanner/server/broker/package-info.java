/**
 * The message broker, RabbitMQ or the embedded one: the connection, what is declared on it, sending and receiving.
 *
 * <p>Messages are only bells. What they ring for is in the database, so a lost or doubled one does no harm.
 */
@NullMarked
package io.netplanner.server.broker;

import org.jspecify.annotations.NullMarked;
