/** Topologies: tables, editing with undo, versions, import. */
@NullMarked
package io.netplanner.desktop.topology;

import org.jspecify.annotations.NullMarked;
