/** E-mail to the people who have accounts. */
@NullMarked
package io.netplanner.server.mail;

import org.jspecify.annotations.NullMarked;
