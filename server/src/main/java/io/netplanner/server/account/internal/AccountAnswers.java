package io.netplanner.server.account.internal;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Lets what was asked of accounts and sign-ins here count from its answer on. Other servers learn of it by themselves.
 */
@ServerFilter(
        patterns = {"/api/v1/auth/**", "/api/v1/users/**"},
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE})
final class AccountAnswers {

    private final AccountChanges changes;

    AccountAnswers(AccountChanges changes) {
        this.changes = changes;
    }

    @ResponseFilter
    void onAnswer() {
        changes.happened();
    }
}
