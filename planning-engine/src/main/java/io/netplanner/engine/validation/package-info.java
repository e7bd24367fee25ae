/** Independent validators of results: every broken rule named at once, no code shared with the algorithms. */
@NullMarked
package io.netplanner.engine.validation;

import org.jspecify.annotations.NullMarked;
