/** The canonical JSON: one mapper configuration, readers that report every fault at once. */
@NullMarked
package io.netplanner.model.json;

import org.jspecify.annotations.NullMarked;
