package io.netplanner.server.account.internal;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.TextCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account needs: an address that can be one, a name, a password that is long enough. All faults at once. */
public final class AccountRules {

    private static final int MIN_PASSWORD = 12;
    private static final int MAX_TEXT = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

    private final List<Issue> issues = new ArrayList<>();

    public AccountRules text(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > MAX_TEXT || !TextCharacters.isOneLine(text.strip())) {
            issues.add(Issue.error(
                    "USER_FIELD",
                    "/" + field,
                    "The field " + field + " needs 1 to " + MAX_TEXT + " characters, in one line."));
        }
        return this;
    }

    public AccountRules email(@Nullable String email) {
        if (email == null || !EMAIL.matcher(email.strip()).matches() || email.length() > MAX_TEXT) {
            issues.add(Issue.error(
                    "USER_EMAIL", "/email", "The e-mail address is " + email + ". It needs a form like name@domain."));
        }
        return this;
    }

    public AccountRules password(String field, @Nullable String password) {
        int length = password == null ? 0 : password.length();
        if (length < MIN_PASSWORD || length > MAX_TEXT) {
            issues.add(Issue.error(
                    "USER_PASSWORD",
                    "/" + field,
                    "The password has " + length + " characters, it needs " + MIN_PASSWORD + " to " + MAX_TEXT
                            + ". A few words in a row are good."));
        }
        return this;
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
