package io.netplanner.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.LinkToken;
import io.netplanner.model.account.SignUp;
import io.netplanner.model.account.Tokens;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server with accounts by e-mail, over SMTP to a mail server that runs in the test. */
abstract class AbstractAccountMailTest {

    static final String PASSWORD = "three words together";
    private static final Pattern LINK = Pattern.compile("https://plan\\.example\\.net(/\\w+)\\?token=(\\S+)");
    static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static TestServer server;
    static RestClient admin;

    final RestClient nobody = server.anonymous();
    final String email = UUID.randomUUID() + "@example.net";

    @BeforeAll
    static void start() {
        MAIL.start();
        server = TestServer.start(
                TestDatabase.create(),
                Map.of(
                        "NETPLANNER_MAIL_HOST", "localhost",
                        "NETPLANNER_MAIL_PORT", String.valueOf(MAIL.getSmtp().getPort()),
                        "NETPLANNER_MAIL_ENCRYPTION", "none",
                        "NETPLANNER_CLIENT_ADDRESS_HEADER", "X-Real-IP",
                        "NETPLANNER_MAIL_USER", "",
                        "NETPLANNER_ACCOUNTS_PUBLIC_URL", "https://plan.example.net/",
                        "NETPLANNER_ACCOUNTS_ALLOWED_DOMAINS", "example.net, Example.org"));
        GeneratedUser first =
                server.bean(FirstUserSetup.class).createWithGeneratedPassword("admin@example.net", "Administrator");
        admin = server.anonymous().signIn(first.user().email(), first.password());
    }

    @AfterAll
    static void stop() {
        server.close();
        MAIL.stop();
    }

    @BeforeEach
    void forgetMessages() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    final void register(String address) {
        nobody.post("/api/v1/auth/register", new SignUp(address, "Planner", PASSWORD))
                .hasStatus(202);
    }

    final void confirmed(String address) throws Exception {
        register(address);
        nobody.post("/api/v1/auth/confirm", new LinkToken(tokenFor(address, "/confirm")))
                .hasStatus(204);
    }

    final Tokens signIn(String address, String password) {
        return nobody.post("/api/v1/auth/login", new Credentials(address, password))
                .as(Tokens.class);
    }

    final void signInAs(String address, String password, ErrorCode refusal) {
        nobody.post("/api/v1/auth/login", new Credentials(address, password)).refusedAs(refusal);
    }

    static String tokenFor(String address, String page) throws Exception {
        assertThat(MAIL.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(address);
        Matcher link = LINK.matcher(GreenMailUtil.getBody(message).replace("=\r\n", ""));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(page);
        return link.group(2);
    }
}
