package io.netplanner.model.account;

import java.util.UUID;

/** A person with an account. Never carries a secret. */
public record User(UUID id, String email, String name, Role role) {}
