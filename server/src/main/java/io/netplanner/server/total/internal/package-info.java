@NullMarked
package io.netplanner.server.total.internal;

import org.jspecify.annotations.NullMarked;
