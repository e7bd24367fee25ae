/** What stands in the racks of a node, and what it costs. One rack model for grooming and for the list of materials. */
@NullMarked
package io.netplanner.engine.materials;

import org.jspecify.annotations.NullMarked;
