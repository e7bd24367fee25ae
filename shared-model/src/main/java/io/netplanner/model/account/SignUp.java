package io.netplanner.model.account;

/** Asks for an account; it can be used once its address is confirmed. */
public record SignUp(String email, String name, String password) {

    @Override
    public String toString() {
        return "SignUp[]";
    }
}
