/** The physical topology: nodes, links, fibre spans. Lengths km, coordinates degrees WGS84. */
@NullMarked
package io.netplanner.model.topology;

import org.jspecify.annotations.NullMarked;
