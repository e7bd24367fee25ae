@NullMarked
package io.netplanner.server.draft;

import org.jspecify.annotations.NullMarked;
