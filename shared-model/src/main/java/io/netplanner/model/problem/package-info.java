/** What a refused request gets back: RFC 9457 problem documents. */
@NullMarked
package io.netplanner.model.problem;

import org.jspecify.annotations.NullMarked;
