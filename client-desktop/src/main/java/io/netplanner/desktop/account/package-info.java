/** Signing in, staying signed in, and the state of the connection. */
@NullMarked
package io.netplanner.desktop.account;

import org.jspecify.annotations.NullMarked;
