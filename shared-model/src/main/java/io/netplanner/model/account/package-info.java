/** Who signs in, and with what. */
@NullMarked
package io.netplanner.model.account;

import org.jspecify.annotations.NullMarked;
