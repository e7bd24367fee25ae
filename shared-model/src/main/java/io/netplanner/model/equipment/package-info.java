/** The equipment catalogue: service types, xponders, operational modes, fibre types, racks. */
@NullMarked
package io.netplanner.model.equipment;

import org.jspecify.annotations.NullMarked;
