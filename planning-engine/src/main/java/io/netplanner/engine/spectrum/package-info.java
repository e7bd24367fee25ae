/**
 * What is lit where. Every fibre direction, and every add/drop bank with contention, is a row of a table; every channel
 * is a column; a lightpath lights one channel on the rows it needs. Nothing here knows of requests.
 */
@NullMarked
package io.netplanner.engine.spectrum;

import org.jspecify.annotations.NullMarked;
