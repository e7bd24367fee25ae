/**
 * Takes the deployed form as {@code docker-compose.yml} and the Dockerfiles describe it and starts the same processes
 * with the same files and environment, without a container engine: Debian's nginx, PostgreSQL and RabbitMQ.
 */
@NullMarked
package io.netplanner.server.deployed;

import org.jspecify.annotations.NullMarked;
