package io.netplanner.engine.grooming.internal;

/**
 * One service as packing sees it.
 *
 * @param load what it takes of a line, bit/s
 */
record ClientService(String id, String type, long load) {}
