package vn.sontay.training.teaching.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mail server in this process, on a free port. */
final class LocalMailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    LocalMailServer() {
        server.start();
    }

    /** @return how it is reached, as the environment says it, without encryption as it is on this machine */
    Map<String, String> environment() {
        return new HashMap<>(Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()), "SMTP_FROM", "taphuan@sontay.example.vn", "SMTP_STARTTLS",
                "false"));
    }

    void user(String name, String password) {
        server.setUser(name, name, password);
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    static String text(MimeMessage mail) throws MessagingException {
        try {
            return String.valueOf(mail.getContent()).replace("\r\n", "\n").strip();
        } catch (IOException e) {
            throw new MessagingException("unreadable", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
