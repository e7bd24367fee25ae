package io.netplanner.server.platform.internal;

import io.netplanner.server.platform.ErrorCode;

/** Which reason stands for a status that the HTTP layer chose by itself. */
final class HttpStatusCodes {

    private HttpStatusCodes() {}

    static ErrorCode codeFor(int status) {
        return switch (status) {
            case 401 -> ErrorCode.AUTH_REQUIRED;
            case 403 -> ErrorCode.ACCESS_DENIED;
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 409 -> ErrorCode.CONFLICT;
            case 412 -> ErrorCode.VERSION_STALE;
            case 413 -> ErrorCode.TOO_LARGE;
            case 415 -> ErrorCode.MEDIA_TYPE_UNSUPPORTED;
            case 422 -> ErrorCode.REQUEST_INVALID;
            case 428 -> ErrorCode.IF_MATCH_REQUIRED;
            case 429 -> ErrorCode.TOO_MANY_REQUESTS;
            case 503 -> ErrorCode.DATABASE_UNAVAILABLE;
            default -> status >= 500 ? ErrorCode.INTERNAL_ERROR : ErrorCode.REQUEST_MALFORMED;
        };
    }
}
