package io.netplanner.server.account.internal;

import io.netplanner.model.account.FirstUser;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an account needs: an address that can be one, a name, a password that is long enough. */
public final class FirstUserRules {

    private static final int MIN_PASSWORD = 12;
    private static final int MAX_TEXT = 200;
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");

    private FirstUserRules() {}

    public static List<Issue> check(FirstUser user) {
        List<Issue> issues = new ArrayList<>();
        requireText(issues, "setupToken", user.setupToken());
        requireText(issues, "name", user.name());
        String email = user.email();
        if (email == null || !EMAIL.matcher(email.strip()).matches() || email.length() > MAX_TEXT) {
            issues.add(Issue.error(
                    "USER_EMAIL", "/email", "The e-mail address is " + email + ". It needs a form like name@domain."));
        }
        int length = user.password() == null ? 0 : user.password().length();
        if (length < MIN_PASSWORD || length > MAX_TEXT) {
            issues.add(Issue.error(
                    "USER_PASSWORD",
                    "/password",
                    "The password has " + length + " characters, it needs " + MIN_PASSWORD + " to " + MAX_TEXT
                            + ". A few words in a row are good."));
        }
        return issues;
    }

    private static void requireText(List<Issue> issues, String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > MAX_TEXT) {
            issues.add(Issue.error(
                    "USER_FIELD", "/" + field, "The field " + field + " needs 1 to " + MAX_TEXT + " characters."));
        }
    }
}
