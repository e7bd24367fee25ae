/** Projects and the versioned inputs they bind. */
@NullMarked
package io.netplanner.model.project;

import org.jspecify.annotations.NullMarked;
