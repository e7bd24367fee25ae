package io.netplanner.desktop.run;

/** What a grooming starts from. */
enum StartRule {
    NOTHING,
    INSTALLED,
    PLACES,
    /** A grooming made by hand, which an earlier run took as it was. */
    DRAFT
}
