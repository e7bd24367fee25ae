/** What is wrong with an input, said with the place and the remedy; and values that carry such findings. */
@NullMarked
package io.netplanner.model.issue;

import org.jspecify.annotations.NullMarked;
