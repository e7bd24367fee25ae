package io.netplanner.server.platform;

/** Every reason for which a request can be refused: the one catalogue, listed in {@code docs/errors.md}. */
public enum ErrorCode {
    REQUEST_MALFORMED(400, "The request cannot be read", "Mend the place that the detail or the issues name."),
    AUTH_REQUIRED(401, "A sign-in is needed", "Send `Authorization: Bearer` with an access token."),
    AUTH_TOKEN_EXPIRED(401, "The access token has expired", "Exchange the refresh token for new tokens."),
    AUTH_BAD_CREDENTIALS(401, "E-mail address or password is wrong", "Type both again."),
    AUTH_REFRESH_INVALID(401, "The refresh token is not valid", "Sign in again."),
    AUTH_REFRESH_REUSED(
            401, "The refresh token was used twice", "Sign in again; every token of that sign-in was revoked."),
    ACCESS_DENIED(403, "You may not do this", "Ask somebody with the right, or an administrator."),
    ACCOUNT_UNCONFIRMED(
            403, "The address is not confirmed yet", "Open the link in the message, or sign up again for a new one."),
    ACCOUNT_DISABLED(403, "The account is disabled", "Ask an administrator."),
    SIGN_UP_CLOSED(403, "Nobody can sign up here", "Ask an administrator to invite you."),
    LINK_INVALID(403, "The link is not valid", "Ask for a new one; each works once and for a limited time."),
    SETUP_TOKEN_INVALID(403, "The set-up link is not valid", "Use the link that the server printed last."),
    NOT_FOUND(404, "There is no such thing", "Check the address; it may have been deleted, or not be shared with you."),
    RESULT_NOT_READY(404, "The run has no result yet", "Wait until the run has succeeded."),
    METHOD_NOT_ALLOWED(405, "This address does not know that method", "See the list of operations at /openapi."),
    NOT_ACCEPTABLE(406, "No representation of the wanted type", "Accept `application/json`."),
    SETUP_DONE(409, "The first user exists already", "Sign in."),
    RUN_FINAL(409, "The run has ended", "Repeat it instead."),
    CONFLICT(409, "The state does not allow this", "Read it again, then decide."),
    RESULT_REMOVED(410, "The result was removed", "Repeat the run; its inputs are kept."),
    VERSION_STALE(412, "Somebody was faster", "Read the newest state, apply your change to it, send it again."),
    TOO_LARGE(413, "The request is too large", "Send less; the limits are in the operator's configuration."),
    MEDIA_TYPE_UNSUPPORTED(415, "This media type is not understood", "Send the one that the interface names."),
    REQUEST_INVALID(422, "Fields of the request are not valid", "Mend every issue listed."),
    INPUT_INVALID(422, "The input has errors", "Mend every issue listed; nothing was stored."),
    INPUTS_MISFIT(422, "The inputs do not fit each other", "Mend every issue listed, or bind other versions."),
    IDEMPOTENCY_KEY_REUSED(
            422, "The idempotency key belongs to another submission", "Choose a new key for each submission."),
    IF_MATCH_REQUIRED(428, "The edit does not say what it is based on", "Send `If-Match` with the `ETag` you read."),
    TOO_MANY_REQUESTS(429, "Too many attempts", "Wait as long as `Retry-After` says."),
    RUN_LIMIT(429, "Too many runs wait", "Wait until some have started, or cancel some."),
    INTERNAL_ERROR(500, "A fault on our side", "Tell the operator the `errorId`; the log has the rest."),
    DATABASE_UNAVAILABLE(503, "The database cannot be reached", "Try again soon; nothing was stored."),
    STORAGE_FULL(507, "The server's disk is full", "Tell the operator; nothing was stored, and reading goes on.");

    private final int status;
    private final String title;
    private final String remedy;

    ErrorCode(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return remedy;
    }
}
