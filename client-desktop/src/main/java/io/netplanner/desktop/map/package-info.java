/** The map: basemap, projection, network painting, labels, picking. */
@NullMarked
package io.netplanner.desktop.map;

import org.jspecify.annotations.NullMarked;
