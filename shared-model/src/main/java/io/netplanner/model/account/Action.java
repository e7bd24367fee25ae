package io.netplanner.model.account;

/** What somebody may want to do. Who may is the server's to decide; what may be done to an object comes with it. */
public enum Action {
    MANAGE_USERS,
    READ_AUDIT,
    CREATE_PROJECT,
    CREATE_INPUT,
    READ,
    EDIT,
    RUN,
    SHARE,
    DELETE
}
