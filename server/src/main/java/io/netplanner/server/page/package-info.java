/** Pages to read and to print: templates, and small pieces of HTML. */
@NullMarked
package io.netplanner.server.page;

import org.jspecify.annotations.NullMarked;
