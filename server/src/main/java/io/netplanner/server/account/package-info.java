/** Who may do what: sign-in, tokens, the caller of a request, the decision about access. */
@NullMarked
package io.netplanner.server.account;

import org.jspecify.annotations.NullMarked;
