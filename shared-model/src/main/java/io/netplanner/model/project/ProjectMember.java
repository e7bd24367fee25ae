package io.netplanner.model.project;

import io.netplanner.model.account.User;
import java.time.Instant;

/**
 * Somebody who works on a project.
 *
 * @param owner whether the project is theirs; exactly one is
 * @param mayRun whether they were granted to run, whatever their role; managers may without it
 */
public record ProjectMember(User user, boolean owner, boolean mayRun, Instant addedAt) {}
