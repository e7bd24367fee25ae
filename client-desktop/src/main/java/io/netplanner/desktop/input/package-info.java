/** Versioned inputs, whatever they hold: editing with undo across saves, drafts, saving, importing, looking back. */
@NullMarked
package io.netplanner.desktop.input;

import org.jspecify.annotations.NullMarked;
