/** What every feature uses: background tasks, dialogs, texts, selection, settings. Knows no feature. */
@NullMarked
package io.netplanner.desktop.common;

import org.jspecify.annotations.NullMarked;
