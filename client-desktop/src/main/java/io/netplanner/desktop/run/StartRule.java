package io.netplanner.desktop.run;

/** What a grooming starts from. */
enum StartRule {
    NOTHING,
    INSTALLED,
    PLACES
}
