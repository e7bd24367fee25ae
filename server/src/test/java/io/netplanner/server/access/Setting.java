package io.netplanner.server.access;

import java.util.UUID;

/** Fresh objects that a call may do anything to. */
record Setting(UUID project, UUID topology, UUID run, UUID draft, UUID otherMember, UUID webhook) {}
