/** The list of materials: what to buy for every node and for the network, and where each part sits. */
@NullMarked
package io.netplanner.model.materials;

import org.jspecify.annotations.NullMarked;
